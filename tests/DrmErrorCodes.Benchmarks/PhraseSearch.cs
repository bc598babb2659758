extern alias generator;

using System.Text;
using DrmErrorCodes.Tables;
using generator::DrmErrorCodes.Generator;

namespace DrmErrorCodes.Benchmarks;

/// <summary>Looks for phrases by which today's texts become short, and writes the source of <see cref="Phrases"/>. The two neighbors that
/// stand together most often become one, again and again; of what comes of it, the least useful half is given up until few enough are
/// left.</summary>
internal static class PhraseSearch
{
    private const int Joins = 3000;

    /// <summary>More make the texts shorter, and the list longer than anybody wants to scroll.</summary>
    private const int Count = 800;

    private const int WidestLine = 120;

    public static string Find()
    {
        string[] texts = [.. Texts()];
        string[] phrases = [.. Joined(texts)];
        while (phrases.Length > Count)
        {
            Dictionary<string, int> uses = Uses(texts, phrases);
            int kept = Math.Max(Count, phrases.Length / 2);
            phrases = [.. phrases.OrderByDescending(phrase => (uses[phrase] * (phrase.Length - TextPacker.PhraseSize)) - phrase.Length).Take(kept)];
        }

        return Source(phrases.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Texts()
    {
        IEnumerable<string> rows = ErrorCatalog.All.SelectMany(row => new[] { row.Message, row.Explanation, row.Remedy });
        IEnumerable<string> domains = ErrorCatalog.Domains.SelectMany(info => new[] { info.Title, info.Description, info.Contact });
        return rows.Concat(domains).Distinct();
    }

    private static IEnumerable<string> Joined(string[] texts)
    {
        List<string> parts = [.. texts.SelectMany(text => text).Distinct().Select(c => c.ToString())];
        var numbers = parts.Select((part, i) => (part, i)).ToDictionary(part => part.part[0], part => part.i);
        int most = parts.Count + Joins;
        int[] all = [.. texts.SelectMany(text => text.Select(c => numbers[c]).Append(-1))];
        int[] counts = new int[most * most];
        while (parts.Count < most)
        {
            Array.Clear(counts);
            int commonest = 0;
            for (int i = 0; i + 1 < all.Length; i++)
            {
                int pair = all[i] < 0 || all[i + 1] < 0 ? 0 : (all[i] * most) + all[i + 1];
                if (pair > 0 && ++counts[pair] > counts[commonest])
                    commonest = pair;
            }

            all = Join(all, commonest / most, commonest % most, parts.Count);
            parts.Add(parts[commonest / most] + parts[commonest % most]);
        }

        return parts.Where(part => part.Length > TextPacker.PhraseSize && !part.Contains('|')).Distinct();
    }

    private static int[] Join(int[] all, int left, int right, int both)
    {
        var joined = new List<int>(all.Length);
        for (int i = 0; i < all.Length; i++)
        {
            bool isPair = i + 1 < all.Length && all[i] == left && all[i + 1] == right;
            joined.Add(isPair ? both : all[i]);
            i += isPair ? 1 : 0;
        }

        return [.. joined];
    }

    /// <summary>How often each phrase stands in the texts as they are packed.</summary>
    private static Dictionary<string, int> Uses(string[] texts, string[] phrases)
    {
        var packer = new TextPacker(phrases);
        var uses = phrases.ToDictionary(phrase => phrase, _ => 0);
        foreach (string phrase in texts.SelectMany(packer.Pieces).Where(uses.ContainsKey))
            uses[phrase]++;
        return uses;
    }

    private static string Source(IEnumerable<string> phrases)
    {
        var source = new StringBuilder();
        string all = string.Join('|', phrases);
        for (int start = 0; start < all.Length; start += WidestLine)
        {
            bool isLast = all.Length - start <= WidestLine;
            string line = all.Substring(start, isLast ? all.Length - start : WidestLine);
            source.Append($"        {CSharp.Literal(line)}{(isLast ? ").Split('|');" : " +")}\n");
        }

        return source.ToString();
    }
}
