using Microsoft.CodeAnalysis;

namespace DrmErrorCodes.Generator;

/// <summary>What can be wrong with a row or a table. Each is an error and points at the row.</summary>
internal static class Diagnostics
{
    public static readonly DiagnosticDescriptor EmptyMessage = Describe(
        "DEC001", "'{0}' has no message: write the vendor's text as its summary");

    public static readonly DiagnosticDescriptor CodeUsedTwice = Describe(
        "DEC002", "'{0}' has the code {1} of '{2}': if the vendor lists it twice, declare it as '{0} = {2}'");

    public static readonly DiagnosticDescriptor RangesOverlap = Describe(
        "DEC003", "The range of '{0}' overlaps the range of '{1}'");

    public static readonly DiagnosticDescriptor InvalidRange = Describe(
        "DEC004", "The range of '{0}' must go upwards from 0 or more, and start at the member's value unless that is negative");

    public static readonly DiagnosticDescriptor MessageUsedTwice = Describe(
        "DEC005", "'{0}' has the message of '{1}': if the vendor gives it twice, declare it with SameMessageAs(nameof({1}))");

    public static readonly DiagnosticDescriptor TextUsedTwice = Describe(
        "DEC006", "'{0}' has the text code or symbol \"{1}\" that '{2}' has too");

    public static readonly DiagnosticDescriptor NoCode = Describe(
        "DEC007", "'{0}' has a negative value, which stands for no number, and no text code or symbol either");

    public static readonly DiagnosticDescriptor TextNotStorable = Describe(
        "DEC008", "'{0}' has a text that is empty, or has blanks around it, a control character, a vertical bar in a list, or three quotation marks in a row: \"{1}\"");

    public static readonly DiagnosticDescriptor NoValue = Describe(
        "DEC009", "'{0}' has no value: write its code");

    public static readonly DiagnosticDescriptor DomainTakenTwice = Describe(
        "DEC010", "'{0}' is a table of the domain '{1}', which '{2}' already is");

    public static readonly DiagnosticDescriptor DomainWithoutTable = Describe(
        "DEC011", "The domain '{0}' has no table: mark its enum with ErrorTable(ErrorDomain.{0})");

    public static readonly DiagnosticDescriptor CodesTooFarApart = Describe(
        "DEC012", "'{0}' has {1}: a table is indexed by number, from -65535 to 65535");

    public static readonly DiagnosticDescriptor NeedlessDeclaration = Describe(
        "DEC013", "'{0}' is declared to have the message of '{1}', and has not");

    public static readonly DiagnosticDescriptor TextIsNumber = Describe(
        "DEC014", "'{0}' has the text \"{1}\", which a lookup reads as a number");

    public static readonly DiagnosticDescriptor NoSuchDomain = Describe(
        "DEC015", "'{0}' is a table of no domain: name a member of ErrorDomain other than None");

    public static readonly DiagnosticDescriptor NoAdvice = Describe(
        "DEC016", "'{0}' has no advice: judge it with Advice(category, actor, retry)");

    public static readonly DiagnosticDescriptor NoExplanation = Describe(
        "DEC017", "'{0}' lacks an explanation or a remedy: a row has them as the first two <para> of its remarks");

    public static readonly DiagnosticDescriptor NoUnknownCodes = Describe(
        "DEC018", "'{0}' must say once what to do about all codes that it does not have: UnknownCodes without a first and last number");

    public static readonly DiagnosticDescriptor GroupsOutOfOrder = Describe(
        "DEC019", "'{0}' has a group of unknown codes, {1}, that does not go upwards from the one before");

    private static DiagnosticDescriptor Describe(string id, string message) =>
        new(id, "A row of an error table is wrong", message, "DrmErrorCodes", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
