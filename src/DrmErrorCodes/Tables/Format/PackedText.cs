namespace DrmErrorCodes.Tables;

/// <summary>A text of a table, character by character. The table holds it as UTF-8: ASCII as it is, and a phrase that the texts often
/// have as a character of two bytes from <see cref="FirstPhrase"/> on. Tabs, line feeds and vertical bars, which part the texts, are in
/// no phrase and so are found without unpacking.</summary>
internal ref struct PackedText
{
    public const char FirstPhrase = '\u0100';

    /// <summary>What any other character is written by: this, and its bits in three characters, six in each above
    /// <see cref="OtherBits"/>, the highest first.</summary>
    public const char Other = '\u07FF';

    public const char OtherBits = '0';

    private ReadOnlySpan<byte> _rest;
    private string _phrase;
    private int _place;

    public PackedText(ReadOnlySpan<byte> packed)
    {
        _rest = packed;
        _phrase = "";
        _place = 0;
        Current = '\0';
    }

    public char Current { get; private set; }

    /// <summary>Whether <see cref="Current"/> is the last character.</summary>
    public readonly bool IsLast => _rest.IsEmpty && _place == _phrase.Length;

    public bool MoveNext()
    {
        if (_place == _phrase.Length && !Read())
            return false;
        if (_place < _phrase.Length)
            Current = _phrase[_place++];
        return true;
    }

    /// <summary>The whole text.</summary>
    public static string Unpack(ReadOnlySpan<byte> packed)
    {
        int length = 0;
        for (var text = new PackedText(packed); text.MoveNext();)
            length++;
        char[] characters = new char[length];
        int place = 0;
        for (var text = new PackedText(packed); text.MoveNext();)
            characters[place++] = text.Current;
        return new string(characters);
    }

    /// <summary>Reads a character, or the phrase that it stands for.</summary>
    private bool Read()
    {
        if (_rest.IsEmpty)
            return false;
        int c = _rest[0];
        int length = 1;
        if (c > 0x7F)
        {
            c = ((c & 0x1F) << 6) | (_rest[1] & 0x3F);
            length = 2;
        }

        if (c == Other)
        {
            c = ((_rest[2] - OtherBits) << 12) | ((_rest[3] - OtherBits) << 6) | (_rest[4] - OtherBits);
            length = 5;
        }
        else if (c >= FirstPhrase)
        {
            _phrase = Phrases.List[c - FirstPhrase];
            _place = 0;
        }

        Current = (char)c;
        _rest = _rest.Slice(length);
        return true;
    }
}
