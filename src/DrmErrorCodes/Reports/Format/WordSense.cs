namespace DrmErrorCodes.Reports;

/// <summary>What a word of the vocabulary may mean.</summary>
internal enum WordRole
{
    /// <summary>Nothing by itself: a word of shapes only.</summary>
    None,

    /// <summary>It names a domain.</summary>
    Domain,

    /// <summary>It is a symbol of a domain, and evidence by itself.</summary>
    Symbol,

    /// <summary>It is a symbol of a domain, which needs evidence beside it.</summary>
    WeakSymbol,

    /// <summary>A code of the domain may stand near it.</summary>
    Context,

    /// <summary>A shape has its code beside it.</summary>
    Shape,

    /// <summary>It is a text of a domain, which tells that the number before it is a code.</summary>
    Text,
}

/// <summary>One meaning of a word: its role, the domain, and the row of a symbol or the number of a shape.</summary>
internal readonly struct WordSense
{
    public WordSense(int bits) => Bits = bits;

    public WordSense(WordRole role, int domain, int index) => Bits = (int)role | (domain << 3) | (index << 11);

    public int Bits { get; }

    public WordRole Role => (WordRole)(Bits & 7);

    public int Domain => (Bits >> 3) & 0xFF;

    public int Index => Bits >> 11;
}
