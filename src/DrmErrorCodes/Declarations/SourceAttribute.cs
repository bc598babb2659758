using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>The document that the facts of a domain are from; at a row, the one that this row is from instead.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum | AttributeTargets.Field, AllowMultiple = true)]
internal sealed class SourceAttribute(string title) : Attribute
{
    public string Title { get; } = title;

    /// <summary>The version of the document or of the product, as the source has it.</summary>
    public string Version { get; set; } = "";

    /// <summary>The date of the document or of the version that was read: <c>2026-08-21</c>, <c>2011</c>.</summary>
    public string Date { get; set; } = "";

    /// <summary>Where the public has it.</summary>
    public string Url { get; set; } = "";
}
