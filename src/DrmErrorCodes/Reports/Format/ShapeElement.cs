namespace DrmErrorCodes.Reports;

/// <summary>The elements of a shape that are no words of the vocabulary, whose numbers are lower.</summary>
internal static class ShapeElement
{
    public const ushort FirstSpecial = 0xFFF0;

    /// <summary>The code as a number.</summary>
    public const ushort Code = 0xFFF0;

    /// <summary>The code as a number without its sign.</summary>
    public const ushort NegatedCode = 0xFFF1;

    /// <summary>The code as a number behind the digit of a wrapper, which is 2.</summary>
    public const ushort WrappedCode = 0xFFF2;

    /// <summary>The code as a text or symbol.</summary>
    public const ushort Symbol = 0xFFF3;

    /// <summary>Any number.</summary>
    public const ushort Number = 0xFFF4;

    /// <summary>An address or a path.</summary>
    public const ushort Address = 0xFFF5;

    /// <summary>Up to eight of anything.</summary>
    public const ushort Gap = 0xFFF6;

    /// <summary>The code as a number that the domain or a group of its codes has.</summary>
    public const ushort KnownCode = 0xFFF7;

    public static bool IsCode(ushort element) => element is Code or KnownCode or NegatedCode or WrappedCode or Symbol;
}
