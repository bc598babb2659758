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

/// <summary>A part of a text that may matter, from <paramref name="Start"/> to before <paramref name="End"/>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">The number of the word in the vocabulary.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Line">In which line of the text.</param>
internal readonly record struct Token(TokenKind Kind, int Word, int Start, int End, int Line);
