namespace DrmErrorCodes.Tests.Official;

/// <summary>Damage that a document took on its way here, in one cell, and what stood there before.</summary>
public sealed record Repair(string Name, ErrorDomain Domain, string PrintedCode, string Damaged, string Repaired)
{
    public static IReadOnlyList<Repair> All { get; } =
    [
        new("broken apostrophe", ErrorDomain.PallyConLicense, "1002", "planâ€™s", "plan’s"),
        .. Ranges("lost superscript", "3 rd", "3rd"),
        .. Ranges("blanks around the dash of a range", " – ", "–"),
    ];

    public override string ToString() => $"{Name} of {Domain} {PrintedCode}";

    private static IEnumerable<Repair> Ranges(string name, string damaged, string repaired) =>
        from domain in new[] { ErrorDomain.WidevineClient, ErrorDomain.GetEmmsLicense }
        from code in new[] { "512 – 768", "769 – 999" }
        select new Repair(name, domain, code, damaged, repaired);
}
