namespace DrmErrorCodes.Reports;

/// <summary>Decides which of the errors in a text caused the others, by the rules in the documentation of
/// <see cref="ErrorReport"/>.</summary>
internal static class CauseFinder
{
    /// <summary>From the outermost error down to the root cause of the first failure that has one; empty where none has.</summary>
    public static List<DrmError> FindChain(ReadOnlySpan<char> text, IReadOnlyList<ErrorMatch> matches)
    {
        var errors = new List<ErrorMatch>();
        for (int i = 0; i < matches.Count; i++)
        {
            if (matches[i].Error.Severity is ErrorSeverity.Error)
                errors.Add(matches[i]);
        }

        for (int start = 0; start < errors.Count;)
        {
            int end = FailureBorder.Find(text, errors, start);
            List<Suspect> suspects = FindSuspects(text, errors.GetRange(start, end - start));
            if ((FindRoot(suspects, mayBeAborted: false) ?? FindRoot(suspects, mayBeAborted: true)) is { } root)
                return ChainTo(root, suspects);
            start = end;
        }

        return [];
    }

    private static List<Suspect> FindSuspects(ReadOnlySpan<char> text, List<ErrorMatch> matches)
    {
        var suspects = new List<Suspect>();
        var byMatch = new List<Suspect>(matches.Count);
        bool isOfMedia = false;
        for (int i = 0; i < matches.Count; i++)
        {
            DrmError error = matches[i].Error;
            Suspect? suspect = null;
            for (int known = 0; known < suspects.Count && suspect is null; known++)
                suspect = suspects[known].Error == error ? suspects[known] : null;
            if (suspect is null)
                suspects.Add(suspect = new Suspect(error));
            byMatch.Add(suspect);
            isOfMedia |= error.Layer < ErrorLayer.Transport && error.Category is ErrorCategory.Network;
        }

        int[] outer = matches.Count > 1 ? new Nesting(matches).FindOuter(text) : [-1];
        for (int i = 0; i < matches.Count; i++)
        {
            if (outer[i] >= 0)
                byMatch[i].PutInside(byMatch[outer[i]]);
            bool isOfError = isOfMedia || (i > 0 && IsInMessage(text, matches[i - 1], matches[i]));
            byMatch[i].IsOfOwnRequest |= Vocabulary.NeedsContext(matches[i].Error.Domain) && CodeFinder.IsOfOwnRequest(text, matches[i], isOfError);
        }

        return suspects;
    }

    // CoreMediaErrorDomain Code=-12938 "HTTP 404: File Not Found"
    private static bool IsInMessage(ReadOnlySpan<char> text, ErrorMatch outer, ErrorMatch inner) =>
        outer.Error.Layer < inner.Error.Layer && text.Slice(outer.Index, inner.Index - outer.Index).IndexOf('\n') < 0;

    /// <summary>The error that wraps no other, of the deepest layer, and of several the first.</summary>
    private static Suspect? FindRoot(List<Suspect> suspects, bool mayBeAborted)
    {
        Suspect? root = null;
        foreach (Suspect suspect in suspects)
        {
            if (suspect.Counts && !suspect.IsWrapping && suspect.Error.IsAborted == mayBeAborted && (root is null || suspect.Error.Layer > root.Error.Layer))
                root = suspect;
        }

        return root;
    }

    /// <summary>What wraps the root, and what stands beside it that it may have caused, the outermost first.</summary>
    private static List<DrmError> ChainTo(Suspect root, List<Suspect> suspects)
    {
        for (Suspect inner = root; inner.Outer is { } outer; inner = outer)
            outer.Place = outer.Place < inner.Place ? outer.Place : inner.Place;
        var chain = new List<Suspect>();
        foreach (Suspect suspect in suspects)
        {
            if (suspect == root || !(root.IsInside(suspect) || IsEffect(suspect, root)))
                continue;
            int place = chain.Count;
            while (place > 0 && IsBefore(suspect, chain[place - 1]))
                place--;
            chain.Insert(place, suspect);
        }

        chain.Add(root);
        return chain.ConvertAll(suspect => suspect.Error);
    }

    // Another code of the same system, as deep as the root, is another failure; so is that of another server or decryption module.
    private static bool IsEffect(Suspect suspect, Suspect root)
    {
        bool isOutside = suspect.Error.Layer < root.Error.Layer ||
            (suspect.Error.Layer == root.Error.Layer && suspect.Error.Layer < ErrorLayer.Transport && suspect.Error.Domain != root.Error.Domain);
        return isOutside && suspect.Counts && !suspect.Error.IsAborted;
    }

    private static bool IsBefore(Suspect suspect, Suspect other) =>
        suspect.Place < other.Place || (suspect.Place == other.Place && suspect.Depth < other.Depth);
}
