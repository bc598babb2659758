extern alias generator;

using generator::DrmErrorCodes.Generator;

namespace DrmErrorCodes.Benchmarks;

/// <summary>A domain's rows, and so many more that they are a multiple, each with a symbol, a number beyond all others and texts of its
/// own.</summary>
internal static class GrownTableModel
{
    // Where no domain has numbers.
    private const long FirstHexadecimal = 0x9000_0000;

    private const long FirstDecimal = 20_000_000;

    public static TableModel Of(ErrorDomain domain, int factor, string enumName)
    {
        IReadOnlyList<ErrorEntry> known = ErrorCatalog.Entries(domain);
        bool isHexadecimal = ErrorCatalog.Describe(domain).Notation is CodeNotation.Hexadecimal;
        bool isNumbered = known.Any(row => row.First is not null);
        RowModel[] rows =
        [
            .. known.Select(row => Row(row.Name, row.Value, row.First, row.Last, row.Symbols, row.Message, row.HasOwnAdvice ? Advice(row.Explanation, row.Remedy) : null)),
            .. Enumerable.Range(0, known.Count * (factor - 1)).Select(NewRow),
        ];
        var info = new InfoModel(isHexadecimal, 0, 0, false, "", "", "", "", "", default, new([new SourceModel("", "", "", "")]));
        var log = new LogModel(default, default, default, default, default, default, default, false, false, 0);
        return new(enumName, domain.ToString(), (int)domain, info, log, new([.. rows]), new([new GroupModel(null, null, null, 0, Advice("It is not known.", "Ask for it."))]));

        RowModel NewRow(int i)
        {
            ErrorEntry like = known[i % known.Count];
            long value = (isHexadecimal ? FirstHexadecimal : FirstDecimal) + i;
            long? number = isNumbered ? value : null;
            AdviceModel? advice = like.HasOwnAdvice ? Advice($"{like.Explanation} {i}", $"{like.Remedy} {i}") : null;
            return Row($"{like.Name}{i}", value, number, number, [$"SYMBOL_{i}"], $"{like.Message} {i}", advice);
        }
    }

    private static RowModel Row(string name, long value, long? first, long? last, IReadOnlyList<string> symbols, string message, AdviceModel? advice) =>
        new(name, value, first, last, default, new([.. symbols]), default, message, IsRetired: false, IsAborted: false, StoredLicense: 0, Source: null, Severity: null, advice);

    private static AdviceModel Advice(string explanation, string remedy) => new(0, 0, 0, 0, false, explanation, remedy);
}
