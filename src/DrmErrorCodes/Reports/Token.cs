namespace DrmErrorCodes.Reports;

internal enum TokenKind
{
    /// <summary>A word of the vocabulary, or several behind each other.</summary>
    Word,

    /// <summary>A word that begins with a word of the vocabulary and names the same domain.</summary>
    Prefix,

    /// <summary>A number by itself: decimal, or hexadecimal with or without <c>0x</c>.</summary>
    Number,

    /// <summary>The digits that a word ends with.</summary>
    AttachedNumber,

    /// <summary>A word of the vocabulary in an address.</summary>
    WordInAddress,

    /// <summary>An address or a path.</summary>
    Address,
}

/// <summary>A part of a text that may matter, from <see cref="Start"/> to before <see cref="End"/>. Fields,
/// as each property is one more method to compile at first use.</summary>
internal readonly struct Token(TokenKind kind, int word, int start, int end, int line)
{
    /// <summary>What it is.</summary>
    public readonly TokenKind Kind = kind;

    /// <summary>The number of the word in the vocabulary.</summary>
    public readonly int Word = word;

    /// <summary>Where it begins.</summary>
    public readonly int Start = start;

    /// <summary>Where it ends.</summary>
    public readonly int End = end;

    /// <summary>In which line of the text.</summary>
    public readonly int Line = line;
}
