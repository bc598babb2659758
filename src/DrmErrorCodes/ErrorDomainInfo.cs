using DrmErrorCodes.Tables;

namespace DrmErrorCodes;

/// <summary>A domain: whose codes they are, which documents they are from, how they are written.</summary>
/// <remarks>By <see cref="ErrorCatalog.Domains"/> and <see cref="ErrorCatalog.Describe"/>; one object a domain.</remarks>
public sealed class ErrorDomainInfo
{
    private readonly ErrorTable _table;

    internal ErrorDomainInfo(ErrorTable table)
    {
        _table = table;
        Title = table.InfoText(InfoCell.Title);
        Description = table.InfoText(InfoCell.Description);
        Vendor = table.InfoText(InfoCell.Vendor);
        string vendorToday = table.InfoText(InfoCell.VendorToday);
        VendorToday = vendorToday.Length == 0 ? Vendor : vendorToday;
        Contact = table.InfoText(InfoCell.Contact);
        string aliases = table.InfoText(InfoCell.Aliases);
        Aliases = aliases.Length == 0 ? [] : Array.AsReadOnly(aliases.Split('|'));
        Sources = Array.AsReadOnly(table.ReadSources());
    }

    /// <summary>The domain; <see cref="ErrorDomain.None"/> for one that is not defined.</summary>
    public ErrorDomain Domain => _table.Domain;

    /// <summary>What the codes are called, in a few words: <c>Shaka Player errors</c>.</summary>
    public string Title { get; }

    /// <summary>Where the codes come from and who sees them, in one sentence.</summary>
    public string Description { get; }

    /// <summary>Who made the system, by the name in the source; empty for no domain.</summary>
    public string Vendor { get; }

    /// <summary>The name that the vendor, or who bought it, has today; often the same.</summary>
    public string VendorToday { get; }

    /// <summary>Whom to ask about a code, and with what.</summary>
    public string Contact { get; }

    /// <summary>Other names by which <see cref="ErrorCatalog.TryFindDomain"/> finds the domain.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The documents that the rows are from: the first is that of most rows; see <see cref="ErrorEntry.Source"/>.</summary>
    public IReadOnlyList<ErrorSource> Sources { get; }

    /// <summary>Where in the chain the codes arise; groups of them may say otherwise, see <see cref="ErrorEntry.Layer"/>.</summary>
    public ErrorLayer Layer => _table.Layer;

    /// <summary>How the codes are written.</summary>
    public CodeNotation Notation => _table.Notation;

    /// <summary>Whose words the messages are.</summary>
    public MessageWording Wording => _table.Wording;

    /// <summary>Whether the vendor has given the product up.</summary>
    public bool IsLegacy => _table.IsLegacy;

    /// <summary>The rows in the order of the source; none for a domain whose vendor publishes none.</summary>
    public IReadOnlyList<ErrorEntry> Entries => _table.Entries;

    /// <summary>Domain and title.</summary>
    public override string ToString() => $"{Domain}: {Title}";
}
