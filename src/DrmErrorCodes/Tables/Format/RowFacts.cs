namespace DrmErrorCodes.Tables;

/// <summary>What a table holds of a row or group beside its code and texts, in 30 bits. The values are those of the public enums; the
/// generator, which packs them, has the same source and not the enums.</summary>
internal readonly struct RowFacts
{
    /// <summary>The most text codes that a row may have.</summary>
    public const int MostTextCodes = 7;

    /// <summary>The most documents that a table may name.</summary>
    public const int MostSources = 16;

    public RowFacts(int bits) => Bits = bits;

    public RowFacts(
        int severity, int category, int actor, int retry, int layer, int storedLicense, int source, int textCodes,
        bool isRefusal, bool hasOwnAdvice, bool isRetired, bool hasNumber, bool isRange, bool isAborted) =>
        Bits = severity | (category << 2) | (actor << 6) | (retry << 9) | (layer << 12) | (storedLicense << 15) | (source << 17) |
            (textCodes << 21) | Bit(isRefusal, 24) | Bit(hasOwnAdvice, 25) | Bit(isRetired, 26) | Bit(hasNumber, 27) | Bit(isRange, 28) |
            Bit(isAborted, 29);

    public int Bits { get; }

    public int Severity => Bits & 3;

    public int Category => (Bits >> 2) & 15;

    public int Actor => (Bits >> 6) & 7;

    public int Retry => (Bits >> 9) & 7;

    public int Layer => (Bits >> 12) & 7;

    public int StoredLicense => (Bits >> 15) & 3;

    /// <summary>Which of the table's documents.</summary>
    public int Source => (Bits >> 17) & 15;

    /// <summary>How many of the row's symbols are text codes, which come first.</summary>
    public int TextCodes => (Bits >> 21) & 7;

    public bool IsRefusal => IsSet(24);

    public bool HasOwnAdvice => IsSet(25);

    public bool IsRetired => IsSet(26);

    /// <summary>Whether the code is a number: the value of the enum's member, or a range. Of a group, whether it has rows.</summary>
    public bool HasNumber => IsSet(27);

    public bool IsRange => IsSet(28);

    /// <summary>Whether the row says that somebody stopped the work on purpose.</summary>
    public bool IsAborted => IsSet(29);

    private bool IsSet(int bit) => ((Bits >> bit) & 1) != 0;

    private static int Bit(bool isSet, int bit) => isSet ? 1 << bit : 0;
}
