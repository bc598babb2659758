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
        "DEC004", "The range of '{0}' must go upward, and start at the member's value unless the row has a text code");

    public static readonly DiagnosticDescriptor MessageUsedTwice = Describe(
        "DEC005", "'{0}' has the message of '{1}': if the vendor gives it twice, declare it with SameMessageAs(nameof({1}))");

    public static readonly DiagnosticDescriptor TextUsedTwice = Describe(
        "DEC006", "'{0}' has the text code or symbol \"{1}\" that '{2}' has too");

    public static readonly DiagnosticDescriptor NoCode = Describe(
        "DEC007", "'{0}' has no number, and no text code or symbol either");

    public static readonly DiagnosticDescriptor TextNotStorable = Describe(
        "DEC008", "'{0}' has a text with a control character or three quotation marks in a row, or, in a list, one that is empty, has blanks around it, a vertical bar, or begins with a caret, or, as an alias, has a capital: \"{1}\"");

    public static readonly DiagnosticDescriptor NoValue = Describe(
        "DEC009", "'{0}' has no value: write its code");

    public static readonly DiagnosticDescriptor DomainTakenTwice = Describe(
        "DEC010", "'{0}' is a table of the domain '{1}', which '{2}' already is");

    public static readonly DiagnosticDescriptor DomainWithoutTable = Describe(
        "DEC011", "The domain '{0}' has no table: mark its enum with ErrorTable(ErrorDomain.{0})");

    public static readonly DiagnosticDescriptor CodesTooFarApart = Describe(
        "DEC012", "'{0}' has {1}: the numbers of a table lie within 32 bits, and a range has at most 4096");

    public static readonly DiagnosticDescriptor NeedlessDeclaration = Describe(
        "DEC013", "'{0}' is declared to have the message of '{1}', and has not");

    public static readonly DiagnosticDescriptor TextIsNumber = Describe(
        "DEC014", "'{0}' has the text \"{1}\", which a lookup reads as a number");

    public static readonly DiagnosticDescriptor NoSuchDomain = Describe(
        "DEC015", "'{0}' is a table of no domain: name a member of ErrorDomain other than None");

    public static readonly DiagnosticDescriptor ValueIsNumber = Describe(
        "DEC016", "'{0}' has no number, but its value, {1}, is a number of another row");

    public static readonly DiagnosticDescriptor NoExplanation = Describe(
        "DEC017", "'{0}' lacks an explanation or a remedy: a row with advice has them as the first two <para> of its remarks");

    public static readonly DiagnosticDescriptor NoGroupForAllOthers = Describe(
        "DEC018", "'{0}' must say once what to do about all codes of no other group: CodeGroup(category, actor, retry, explanation, remedy)");

    public static readonly DiagnosticDescriptor GroupsDoNotNest = Describe(
        "DEC019", "'{0}' has a group of codes, {1}, that is empty, is there twice, or overlaps another without lying inside it");

    public static readonly DiagnosticDescriptor ValueOfText = Describe(
        "DEC020", "'{0}' must have the value {1}: in a table of texts alone they count from 1");

    public static readonly DiagnosticDescriptor SeverityTwice = Describe(
        "DEC021", "'{0}' has a severity of its own beside its advice: write it there");

    public static readonly DiagnosticDescriptor NoInfo = Describe(
        "DEC022", "'{0}' does not say what its domain is: ErrorTable needs Title, Description, Vendor and Contact");

    public static readonly DiagnosticDescriptor NoSource = Describe(
        "DEC023", "'{0}' names no document that its rows are from: mark it with Source(title)");

    public static readonly DiagnosticDescriptor TooMany = Describe(
        "DEC024", "'{0}' has too many {1}: the table holds {2}");

    public static readonly DiagnosticDescriptor NameUsedTwice = Describe(
        "DEC025", "'{0}' is called \"{1}\", as '{2}' is");

    public static readonly DiagnosticDescriptor NoNotation = Describe(
        "DEC026", "'{0}' must be an enum of int, or of uint where its codes are hexadecimal");

    public static readonly DiagnosticDescriptor WrongShape = Describe(
        "DEC027",
        "'{0}' has a shape that is none, \"{1}\": it has one code (#, #?, -#, 2# or $), a word or URL beside it ($ has " +
        "a word before it), and * only inside");

    public static readonly DiagnosticDescriptor WrongWord = Describe(
        "DEC028",
        "'{0}' has a word for texts that is none, \"{1}\": it is of ASCII, begins with two letters or a letter and a digit, " +
        "and ends with one of them");

    public static readonly DiagnosticDescriptor NoSuchSymbol = Describe(
        "DEC029", "'{0}' says that symbols which begin with \"{1}\" are evidence, and has none");

    public static readonly DiagnosticDescriptor NoSample = Describe(
        "DEC030", "'{0}' shows no text that has its codes: write one with LogSample(text, codes)");

    private static DiagnosticDescriptor Describe(string id, string message) =>
        new(id, "A row of an error table is wrong", message, "DrmErrorCodes", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
