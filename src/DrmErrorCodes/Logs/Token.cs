namespace DrmErrorCodes.Logs;

internal enum TokenKind
{
    /// <summary>None: before the first token.</summary>
    None,

    /// <summary>ASCII letters, digits and underscores, beginning with no digit.</summary>
    Word,

    /// <summary>A decimal or hexadecimal number by itself.</summary>
    Number,

    /// <summary>Digits with letters behind them: a part of something else.</summary>
    Other,
}

/// <summary>A word or number of a line, from <paramref name="Start"/> to before <paramref name="End"/>.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
