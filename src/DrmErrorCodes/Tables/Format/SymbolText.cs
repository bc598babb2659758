using System.Text;

namespace DrmErrorCodes.Tables;

/// <summary>A symbol that follows from the name of its row, such as <c>DRM_E_LICENSE_EXPIRED</c> from <c>LicenseExpired</c>: the table
/// holds <see cref="Mark"/> and the number of its prefix in place of it.</summary>
internal static class SymbolText
{
    /// <summary>What such a symbol begins with in the table.</summary>
    public const char Mark = '^';

    /// <summary>The name in capitals, with underscores between its words: <c>LICENSE_EXPIRED</c>.</summary>
    public static string OfName(string name)
    {
        var symbol = new StringBuilder(name.Length + 8);
        foreach (char c in name)
        {
            if (c is >= 'A' and <= 'Z' && symbol.Length > 0)
                symbol.Append('_');
            symbol.Append(char.ToUpperInvariant(c));
        }

        return symbol.ToString();
    }

    /// <summary>Whether a text is a prefix and the symbol of a name, in any case.</summary>
    public static bool Is(ReadOnlySpan<char> text, string prefix, ReadOnlySpan<byte> name)
    {
        if (!text.StartsWith(prefix.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return false;
        int place = prefix.Length;
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && name[i] is >= (byte)'A' and <= (byte)'Z' && (place >= text.Length || text[place++] != '_'))
                return false;
            if (place >= text.Length || Fold(text[place++]) != Fold((char)name[i]))
                return false;
        }

        return place == text.Length;
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
