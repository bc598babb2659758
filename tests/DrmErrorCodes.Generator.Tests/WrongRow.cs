namespace DrmErrorCodes.Generator.Tests;

/// <summary>Sources with one slip, and the one diagnostic it must give.</summary>
internal sealed record WrongRow(Finding Expected, params string[] Sources)
{
    public string[] Domains { get; init; } = ["Ftp"];
}
