using System.Text;
using DrmErrorCodes.Reports;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Generator;

/// <summary>The words by which codes are found in texts, of all domains: what <c>Reports.Vocabulary</c> reads.</summary>
internal sealed class Vocabulary
{
    // Words of shapes that are in any log.
    private static readonly HashSet<string> Everyday = new(StringComparer.OrdinalIgnoreCase) { "get", "request" };

    private readonly Dictionary<string, Word> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ushort[]> _shapes = [];
    private readonly List<int> _shapeDomains = [];
    private readonly HashSet<int> _dependentDomains;

    public Vocabulary(IEnumerable<TableModel> tables)
    {
        _dependentDomains = [.. tables.Where(table => table.Log.Context.Count > 0).Select(table => table.DomainValue)];
        foreach (TableModel table in tables)
        {
            foreach (string word in table.Log.Words.Where(LogChecks.IsWord))
                Add(word, WordRole.Domain, table.DomainValue, 0);
            foreach (string word in table.Log.Context.Where(LogChecks.IsWord))
                Add(word, WordRole.Context, table.DomainValue, 0);
            foreach (string word in table.Log.RequestContext.Where(LogChecks.IsWord))
                Add(word, WordRole.RequestContext, table.DomainValue, 0);
            foreach (string shape in table.Log.Shapes.Where(LogChecks.IsShape))
                AddShape(shape, table.DomainValue);
            foreach (string text in table.Log.TextsTell ? table.Rows.SelectMany(TextsOf).Where(IsFindable) : [])
                Add(text, WordRole.Text, table.DomainValue, 0);
            for (int row = 0; row < table.Rows.Count; row++)
            {
                foreach (string symbol in table.Rows[row].Identifiers.Where(IsFindable))
                {
                    bool isEvident = table.Log.Symbols.Any(beginning => LogChecks.BeginsWith(symbol, beginning));
                    Add(symbol, isEvident ? WordRole.Symbol : WordRole.WeakSymbol, table.DomainValue, row);
                }
            }
        }

        foreach (Word word in _words.Values)
            AddSensesOfBeginning(word);
        Words = [.. _words.Values];
        foreach (Word word in Words)
            word.IsEvidence = word.Senses.Any(IsEvidence);
        for (int shape = 0; shape < _shapes.Count; shape++)
            MarkRarestWord(shape);
        Slots = WriteSlots();
        Starts = WriteStarts(_ => true);
        TellingStarts = WriteStarts(word => word.IsEvidence);
        TellingWords = new byte[(Words.Count / 8) + 1];
        foreach (Word word in Words.Where(word => word.IsEvidence))
            TellingWords[word.Number / 8] |= (byte)(1 << (word.Number % 8));
    }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>The places of the words by the hash of their first word: the number of the word and one, and a part of the
    /// hash.</summary>
    public uint[] Slots { get; }

    public byte[] Starts { get; }

    /// <summary>The first letters of the words that are evidence.</summary>
    public byte[] TellingStarts { get; }

    /// <summary>Whether each word is evidence, a bit each.</summary>
    public byte[] TellingWords { get; }

    /// <summary>The texts of all words, one behind the other.</summary>
    public string Texts => string.Concat(Words.Select(word => word.Text));

    /// <summary>Of each word: where its text begins, in bytes, and where its meanings; with those of one more word for the
    /// ends.</summary>
    public IEnumerable<int> Entries
    {
        get
        {
            int text = 0;
            int sense = 0;
            foreach (Word word in Words)
            {
                yield return text;
                yield return sense;
                text += Encoding.UTF8.GetByteCount(word.Text);
                sense += word.Senses.Count;
            }

            yield return text;
            yield return sense;
        }
    }

    public IEnumerable<int> Senses => Words.SelectMany(word => word.Senses).Select(sense => sense.Bits);

    /// <summary>Of each shape: its domain, how many elements it has, and the elements.</summary>
    public IEnumerable<ushort> Shapes =>
        _shapes.SelectMany((elements, shape) => new[] { (ushort)_shapeDomains[shape], (ushort)elements.Length }.Concat(elements));

    /// <summary>Where each shape begins.</summary>
    public IEnumerable<ushort> ShapeStarts
    {
        get
        {
            int start = 0;
            foreach (ushort[] elements in _shapes)
            {
                yield return (ushort)start;
                start += elements.Length + 2;
            }
        }
    }

    // Of a message each sentence, without its period; of a server's text what stands behind the name of a file.
    private static IEnumerable<string> TextsOf(RowModel row) => row.ServerTexts.Select(TextKey.WithoutFileName)
        .Concat(row.Message.Split([". "], StringSplitOptions.RemoveEmptyEntries))
        .Select(text => TextKey.WithoutPeriod(text.Trim().AsSpan()).ToString())
        .Where(text => text.Contains(' '));

    /// <summary>Whether a text begins with a word that is looked for: one of two characters at least, and no number.</summary>
    public static bool IsFindable(string text) =>
        WordStart.FirstWord(text.AsSpan()).Length > 1 && text[0] is not (>= '0' and <= '9');

    private Word Add(string text, WordRole role, int domain, int index)
    {
        if (!_words.TryGetValue(text, out Word? word))
            _words.Add(text, word = new Word(text, _words.Count));
        var sense = new WordSense(role, domain, index);
        if (role is not WordRole.None && !word.Senses.Any(other => other.Bits == sense.Bits))
            word.Senses.Add(sense);
        return word;
    }

    // The longest word is found: what a shorter one in it says of the domain, it says too. A name such as PallyConWvSDK is no name of
    // PallyCon's other domains, and what stands near PallyCon stands near it.
    private void AddSensesOfBeginning(Word word)
    {
        bool isName = word.Senses.Any(sense => sense.Role is WordRole.Domain);
        for (int end = 2; end < word.Text.Length; end++)
        {
            bool isWord = word.Text[end] == ' ';
            if (!(isWord || (isName && char.IsUpper(word.Text[end]))) || !_words.TryGetValue(word.Text.Substring(0, end), out Word? beginning))
                continue;
            foreach (WordSense sense in beginning.Senses.Where(sense => sense.Role is WordRole.Context || (isWord && sense.Role is WordRole.Domain)))
                Add(word.Text, sense.Role, sense.Domain, sense.Index);
        }
    }

    // A shape is found by the word before its code, else by the word behind; one that has an address there, by the address.
    private void AddShape(string shape, int domain)
    {
        string[] parts = shape.Split(' ');
        ushort[] elements = [.. parts.Select(ElementOf)];
        int code = Array.FindIndex(elements, ShapeElement.IsCode);
        int anchor = code > 0 && elements[code - 1] is < ShapeElement.FirstSpecial or ShapeElement.Address ? code - 1 : code + 1;
        string anchorText = elements[anchor] == ShapeElement.Address ? AddressAnchor : parts[anchor];
        Add(anchorText, WordRole.Shape, domain, _shapes.Count);
        _shapes.Add(elements);
        _shapeDomains.Add(domain);
    }

    /// <summary>What shapes with an address beside their code are found by: no word of any text.</summary>
    public const string AddressAnchor = "://";

    private ushort ElementOf(string part) => part switch
    {
        "#" => ShapeElement.Code,
        "#?" => ShapeElement.KnownCode,
        "-#" => ShapeElement.NegatedCode,
        "2#" => ShapeElement.WrappedCode,
        "$" => ShapeElement.Symbol,
        "%" => ShapeElement.Number,
        "*" => ShapeElement.Gap,
        "URL" => ShapeElement.Address,
        _ => (ushort)Add(part, WordRole.None, 0, 0).Number,
    };

    private uint[] WriteSlots()
    {
        int size = 2;
        while (size < Words.Count * 2)
            size *= 2;
        uint[] slots = new uint[size];
        foreach (Word word in Words.Where(word => word.Text != AddressAnchor))
        {
            uint hash = TextKey.HashOf(WordStart.FirstWord(word.Text.AsSpan()));
            int place = (int)(hash & (uint)(size - 1));
            while (slots[place] != 0)
                place = (place + 1) & (size - 1);
            slots[place] = (uint)(word.Number + 1) | (hash & 0xFFFF0000);
        }

        return slots;
    }

    private bool IsEvidence(WordSense sense) =>
        sense.Role is WordRole.Context or WordRole.RequestContext || (sense.Role is WordRole.Domain or WordRole.Symbol or WordRole.Text && !_dependentDomains.Contains(sense.Domain));

    // A shape is not there without its words, of which the rarest is evidence. That of a domain that needs another word near its codes
    // is none.
    private void MarkRarestWord(int shape)
    {
        if (_dependentDomains.Contains(_shapeDomains[shape]))
            return;
        IEnumerable<Word> words = _shapes[shape].Where(element => element < ShapeElement.FirstSpecial).Select(element => Words[element]);
        Word rarest = words.OrderBy(word => Everyday.Contains(word.Text)).ThenBy(DomainsWithShapesOf).ThenByDescending(word => word.Text.Length)
            .FirstOrDefault() ?? _words[AddressAnchor];
        rarest.IsEvidence = true;
    }

    private int DomainsWithShapesOf(Word word) => Enumerable.Range(0, _shapes.Count)
        .Where(shape => _shapes[shape].Contains((ushort)word.Number)).Select(shape => _shapeDomains[shape]).Distinct().Count();

    private byte[] WriteStarts(Func<Word, bool> isOne)
    {
        byte[] starts = new byte[WordStart.Length];
        foreach (Word word in Words.Where(word => word.Text != AddressAnchor && isOne(word)))
        {
            int bit = WordStart.BitOf(WordStart.FirstWord(word.Text.AsSpan()));
            starts[bit / 8] |= (byte)(1 << (bit % 8));
        }

        return starts;
    }

    /// <summary>A word, or several behind each other, and its meanings.</summary>
    internal sealed class Word(string text, int number)
    {
        public string Text { get; } = text;

        public int Number { get; } = number;

        public List<WordSense> Senses { get; } = [];

        /// <summary>Whether the word tells that a text may have a code.</summary>
        public bool IsEvidence { get; set; }
    }
}
