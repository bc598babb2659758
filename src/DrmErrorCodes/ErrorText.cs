using DrmErrorCodes.Reports;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes;

/// <summary>Finds codes in free text, such as a line of a log.</summary>
/// <remarks>
/// <para>A number counts only where its surroundings say whose code it is: words around it that only one system has
/// (<c>CA CGI Response code</c>), a word of the domain (<c>PallyCon</c>, <c>FTP</c>) together with one such as <c>error</c> or
/// <c>code</c>, a message of the domain behind it, the place of a reply's code in a line, or 32 bits that are nobody else's
/// (<c>0x8004C065</c>). Fields that everybody has (<c>errorCode</c>, <c>status</c>) say that it is a code and not whose; an address says
/// neither. A vendor's symbol counts by itself where no other system has it. A status of HTTP counts where the text speaks of a
/// license or a DRM system, in an address too, or beside another error. Times, ports, line numbers, process ids, versions and parts of
/// longer codes do not count.</para>
/// <para>Where the domain is given, every number by itself that the domain knows counts, from three digits on, and so do the texts
/// of servers. The text is read once, from start to end; nothing is allocated where nothing is found.</para>
/// </remarks>
public static class ErrorText
{
    private static readonly MatchList None = new();

    /// <summary>Finds the codes of all domains, in the order in which they stand.</summary>
    /// <param name="line">The text; null has none.</param>
    public static IReadOnlyList<ErrorMatch> Find(string? line) => Find(line.AsSpan());

    /// <summary>Finds the codes of all domains, in the order in which they stand.</summary>
    public static IReadOnlyList<ErrorMatch> Find(ReadOnlySpan<char> line) => CodeFinder.Find(line, ErrorDomain.None) ?? None;

    /// <summary>Finds the codes of one domain, in the order in which they stand.</summary>
    /// <param name="line">The text; null has none.</param>
    /// <param name="domain">Whose codes; none for a domain that is not defined.</param>
    public static IReadOnlyList<ErrorMatch> Find(string? line, ErrorDomain domain) => Find(line.AsSpan(), domain);

    /// <inheritdoc cref="Find(string, ErrorDomain)"/>
    public static IReadOnlyList<ErrorMatch> Find(ReadOnlySpan<char> line, ErrorDomain domain) =>
        ErrorTables.Of(domain).Domain is ErrorDomain.None ? None : CodeFinder.Find(line, domain) ?? None;

}
