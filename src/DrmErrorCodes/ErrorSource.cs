namespace DrmErrorCodes;

/// <summary>A document that rows of the catalog are from.</summary>
public sealed class ErrorSource
{
    internal ErrorSource(string title, string version, string date, string url)
    {
        Title = title;
        Version = NullIfEmpty(version);
        Date = NullIfEmpty(date);
        Url = NullIfEmpty(url);
    }

    /// <summary>The document, or the product and its file.</summary>
    public string Title { get; }

    /// <summary>The version of the document or of the product; null where there is none.</summary>
    public string? Version { get; }

    /// <summary>The date of the document or of the version that was read, such as <c>2026-08-21</c> or <c>2011</c>; null where it has
    /// none.</summary>
    public string? Date { get; }

    /// <summary>The address at which the public has it; null where there is none.</summary>
    public string? Url { get; }

    /// <summary>Title, version and date in one line.</summary>
    public override string ToString() => string.Join(", ", new[] { Title, Version, Date }.Where(part => part is not null));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
