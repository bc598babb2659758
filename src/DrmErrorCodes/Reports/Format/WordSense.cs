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

    /// <summary>Where it is about a request, a code of the domain may stand near it.</summary>
    RequestContext,
}

/// <summary>One meaning of a word: its role, the domain, and the row of a symbol or the number of a shape.</summary>
internal readonly struct WordSense
{
    public readonly WordRole Role;

    public readonly int Domain;

    public readonly int Index;

    public WordSense(int bits)
    {
        Role = (WordRole)(bits & 7);
        Domain = (bits >> 3) & 0xFF;
        Index = bits >> 11;
    }

    public WordSense(WordRole role, int domain, int index)
    {
        Role = role;
        Domain = domain;
        Index = index;
    }

    public int Bits => (int)Role | (Domain << 3) | (Index << 11);
}
