namespace DrmErrorCodes.Reports;

/// <summary>Decides which of the errors in a text caused the others, by the rules in the documentation of
/// <see cref="ErrorReport"/>.</summary>
internal static class CauseFinder
{
    // Arrays in place of lists: code for a list of the library's own structs is compiled anew, and takes longest at first use.

    /// <summary>From the outermost error down to the root cause of the first failure that has one; empty where none has.</summary>
    public static DrmError[] FindChain(ReadOnlySpan<char> text, IReadOnlyList<ErrorMatch> matches)
    {
        ErrorMatch[] errors = ErrorsAmong(matches);
        for (int start = 0; start < errors.Length;)
        {
            int end = FailureBorder.Find(text, errors, start);
            var failure = new ErrorMatch[end - start];
            Array.Copy(errors, start, failure, 0, failure.Length);
            List<Suspect> suspects = FindSuspects(text, failure);
            if ((FindRoot(suspects, mayBeAborted: false) ?? FindRoot(suspects, mayBeAborted: true)) is { } root)
                return ChainTo(root, suspects);
            start = end;
        }

        return [];
    }

    private static ErrorMatch[] ErrorsAmong(IReadOnlyList<ErrorMatch> matches)
    {
        int count = 0;
        for (int i = 0; i < matches.Count; i++)
            count += matches[i].Error.Severity is ErrorSeverity.Error ? 1 : 0;
        var errors = new ErrorMatch[count];
        for (int i = matches.Count - 1; i >= 0; i--)
        {
            if (matches[i].Error.Severity is ErrorSeverity.Error)
                errors[--count] = matches[i];
        }

        return errors;
    }

    private static List<Suspect> FindSuspects(ReadOnlySpan<char> text, ErrorMatch[] matches)
    {
        var suspects = new List<Suspect>();
        var byMatch = new List<Suspect>(matches.Length);
        bool isOfMedia = false;
        for (int i = 0; i < matches.Length; i++)
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

        int[] outer = new Nesting(matches).FindOuter(text);
        for (int i = 0; i < matches.Length; i++)
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
    private static DrmError[] ChainTo(Suspect root, List<Suspect> suspects)
    {
        for (Suspect inner = root; inner.Outer is { } outer; inner = outer)
            outer.Place = (ErrorLayer)Math.Min((int)outer.Place, (int)inner.Place);
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
        var errors = new DrmError[chain.Count];
        for (int i = 0; i < errors.Length; i++)
            errors[i] = chain[i].Error;
        return errors;
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
