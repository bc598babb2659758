using Microsoft.CodeAnalysis;

namespace DrmErrorCodes.Generator;

/// <summary>A domain and where it is declared.</summary>
internal sealed record DomainReading(DomainModel Domain, LocationInfo Location);

/// <summary>Reads the enum of domains and holds the tables against it.</summary>
internal static class DomainReader
{
    public static EquatableArray<DomainReading> Read(Compilation compilation) =>
        (compilation.GetTypeByMetadataName("DrmErrorCodes.ErrorDomain")?.GetMembers() ?? [])
            .OfType<IFieldSymbol>()
            .Where(field => field.ConstantValue is int and not 0)
            .Select(field => new DomainReading(new(field.Name, (int)field.ConstantValue!), LocationInfo.Of(field)))
            .ToEquatableArray();

    public static IEnumerable<DiagnosticInfo> Check(IReadOnlyCollection<TableReading> tables, EquatableArray<DomainReading> domains)
    {
        foreach (DomainReading domain in domains)
        {
            TableReading[] owners = [.. tables.Where(table => table.Table?.DomainValue == domain.Domain.Value)];
            if (owners.Length == 0)
                yield return new(Diagnostics.DomainWithoutTable, domain.Location, new([domain.Domain.Name]));
            foreach (TableReading other in owners.Skip(1))
            {
                yield return new(Diagnostics.DomainTakenTwice, other.Location,
                    new([other.Table!.EnumName, domain.Domain.Name, owners[0].Table!.EnumName]));
            }
        }

        // A second table of a domain, which has its names too, is one slip.
        IEnumerable<TableReading> first = tables.Where(table => table.Table is not null)
            .GroupBy(table => table.Table!.DomainValue).Select(group => group.First());
        var owner = new Dictionary<string, string>();
        foreach (TableReading table in first)
        {
            foreach (string name in RegistryWriter.NamesOf(table.Table!).Distinct())
            {
                if (owner.TryGetValue(name, out string? other))
                    yield return new(Diagnostics.NameUsedTwice, table.Location, new([table.Table!.EnumName, name, other]));
                else
                    owner.Add(name, table.Table!.EnumName);
            }
        }
    }
}
