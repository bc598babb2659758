namespace DrmErrorCodes.Tool;

/// <summary>What a misspelt word may have meant.</summary>
internal static class DidYouMean
{
    private const int MostAnswers = 3;

    /// <summary>A question to put behind a message, with a blank before it; empty where nothing is near.</summary>
    public static string Ask(string word, IEnumerable<string> known)
    {
        IReadOnlyList<string> nearest = Nearest(word, known);
        return nearest.Count == 0 ? "" : $" Did you mean {string.Join(" or ", nearest.Select(name => $"'{name}'"))}?";
    }

    /// <summary>The known words that are nearest, if they are near: one slip in every four letters.</summary>
    public static IReadOnlyList<string> Nearest(string word, IEnumerable<string> known)
    {
        string letters = Letters(word);
        int nearest = Math.Max(1, letters.Length / 4);
        var found = new List<string>();
        foreach (string name in known.Distinct())
        {
            string candidate = Letters(name);
            if (Math.Abs(candidate.Length - letters.Length) > nearest || Distance(letters, candidate) is var distance && distance > nearest)
                continue;
            if (distance < nearest)
                found.Clear();
            nearest = distance;
            found.Add(name);
        }

        return letters.Length < 2 || found.Count > MostAnswers ? [] : found;
    }

    private static string Letters(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Letters to add, leave out, replace or swap with their neighbor.
    private static int Distance(string left, string right)
    {
        int[,] distance = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    distance[i, j] = i + j;
                    continue;
                }

                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                distance[i, j] = Math.Min(Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1, distance[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
            }
        }

        return distance[left.Length, right.Length];
    }
}
