using System.Text.Json;

namespace DrmErrorCodes.Tests;

/// <summary>A code of 32 bits is one code in any spelling, known or not.</summary>
public sealed class CanonicalCodeTests
{
    [Theory]
    [InlineData("0x8004C065")]
    [InlineData("0X8004c065")]
    [InlineData("8004c065")]
    [InlineData("8004C065")]
    [InlineData("-2147172251")]
    [InlineData("2147795045")]
    public void A_hexadecimal_code_is_found_in_each_spelling(string code)
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.PlayReady, code);

        (error.Code, error.CodeText, error.IsKnown).Should().Be(((ErrorCode)2147795045, "0x8004C065", true));
    }

    [Theory]
    [InlineData("80041001", 0x80041001)]
    [InlineData("8004FFFE", 0x8004FFFE)]
    [InlineData("-2", 0xFFFFFFFE)]
    [InlineData("9999999", 9999999)]
    [InlineData("100000000", 100000000)]
    [InlineData("-2147483649", -2147483649)]
    [InlineData("4294967296", 4294967296)]
    public void An_unknown_code_of_a_hexadecimal_domain_becomes_one_number_too(string code, long number)
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.PlayReady, code);

        error.IsKnown.Should().BeFalse();
        error.Code.Should().Be((ErrorCode)number);
    }

    [Theory]
    [InlineData("8004C06")]
    [InlineData("8004C06G")]
    [InlineData("8004C06/")]
    public void A_text_that_is_no_eight_digits_stays_a_text(string code) =>
        ErrorCatalog.Lookup(ErrorDomain.PlayReady, code).Code.Text.Should().Be(code);

    [Theory]
    [InlineData(ErrorDomain.AVFoundation, 4294955461, -11835)]
    [InlineData(ErrorDomain.Media3, 4294967196, -100)]
    [InlineData(ErrorDomain.ShakaPlayer, 4294967196, 4294967196)]
    [InlineData(ErrorDomain.AVFoundation, 4294967296, 4294967296)]
    [InlineData(ErrorDomain.AVFoundation, 2147483647, 2147483647)]
    public void An_unsigned_number_is_the_negative_one_where_the_domain_has_such(ErrorDomain domain, long code, long number) =>
        ErrorCatalog.Lookup(domain, code).Code.Should().Be((ErrorCode)number);

    [Fact]
    public void Every_row_is_found_in_each_spelling_of_its_code_by_symbol_by_name_and_by_message() => ErrorCatalog.All
        .Where(row => Spellings(row).Any(code => !ErrorCatalog.LookupAll(row.Domain, code).Contains(row)))
        .Select(row => row.ToString()).Should().BeEmpty();

    [Fact]
    public void No_number_is_found_by_the_place_that_it_shares_with_others() => Enum.GetValues<ErrorDomain>()
        .SelectMany(domain => ErrorCatalog.Entries(domain))
        .Where(row => row.First == row.Last && row.First is { } number && (
            IsFound(row.Domain, number + (1L << 33)) || IsFound(row.Domain, number - (1L << 33)) || IsFound(row.Domain, number + (1L << 40))))
        .Select(row => row.ToString()).Should().BeEmpty();

    [Theory]
    [InlineData(ErrorDomain.PlayReady, 0xFFFFFFFF, false)]
    [InlineData(ErrorDomain.PlayReady, -1, false)]
    [InlineData(ErrorDomain.PallyConNcg, 0xFFFFFFFF, true)]
    [InlineData(ErrorDomain.PallyConNcg, -1, true)]
    [InlineData(ErrorDomain.PallyConNcg, long.MaxValue, false)]
    [InlineData(ErrorDomain.PallyConNcg, long.MinValue, false)]
    public void The_last_number_of_32_bits_is_a_code_like_others(ErrorDomain domain, long number, bool isKnown) =>
        IsFound(domain, number).Should().Be(isKnown);

    [Fact]
    public void A_number_beyond_32_bits_is_not_the_code_that_its_low_bits_are()
    {
        ErrorCatalog.Lookup(ErrorDomain.PlayReady, 0x0004B801).Name.Should().Be("NetworkActivitySucceeded");

        ErrorCatalog.Lookup(ErrorDomain.PlayReady, 0x1_0004B801).IsKnown.Should().BeFalse();
    }

    [Theory]
    [InlineData("""{"Domain":"PlayReady","Code":"0x8004C065","Number":2147795045,""", 2147795045)]
    [InlineData("""{"Domain":"PlayReady","Code":"0x8004FFFE","Number":2147811326}""", 2147811326)]
    public void JSON_has_both_spellings_and_is_read_back(string json, long code)
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.PlayReady, code);

        JsonSerializer.Serialize(error).Should().StartWith(json);
        JsonSerializer.Deserialize<DrmError>(JsonSerializer.Serialize(error)).Should().Be(error);
    }

    [Theory]
    [InlineData("pallycon", ErrorDomain.PallyConLicense)]
    [InlineData(" DoveRunner ", ErrorDomain.PallyConLicense)]
    [InlineData("shakaplayer", ErrorDomain.ShakaPlayer)]
    [InlineData("nothing", ErrorDomain.None)]
    [InlineData(null, ErrorDomain.None)]
    public void A_domain_is_found_by_name_and_alias(string? name, ErrorDomain domain)
    {
        ErrorCatalog.TryFindDomain(name, out ErrorDomain found).Should().Be(domain is not ErrorDomain.None);
        found.Should().Be(domain);
    }

    [Fact]
    public void Rows_come_one_at_a_time()
    {
        IReadOnlyList<ErrorEntry> rows = ErrorCatalog.Entries(ErrorDomain.PlayReady);

        rows[^1].Should().BeSameAs(ErrorCatalog.Lookup(ErrorDomain.PlayReady, ErrorCode.From(rows[^1].First)).Entry);
        ((Action)(() => _ = rows[rows.Count])).Should().Throw<ArgumentOutOfRangeException>();
        System.Collections.IEnumerator each = ((System.Collections.IEnumerable)rows).GetEnumerator();
        each.MoveNext().Should().BeTrue();
        each.Current.Should().BeSameAs(rows[0]);
    }

    [Fact]
    public void No_row_is_found_twice_by_one_text() => ErrorCatalog.All
        .SelectMany(row => row.Symbols.Concat(row.ServerTexts).Append(row.Message).Append(row.Name), (row, text) => (row.Domain, text))
        .Where(pair => ErrorCatalog.LookupAll(pair.Domain, pair.text).Distinct().Count() != ErrorCatalog.LookupAll(pair.Domain, pair.text).Count)
        .Select(pair => $"{pair.Domain} {pair.text}").Should().BeEmpty();

    [Fact]
    public void No_text_is_found_by_the_hash_of_another()
    {
        // As many as it takes to meet each part of a hash that the index holds.
        for (int i = 0; i < 300_000; i++)
        {
            if (ErrorCatalog.Lookup(ErrorDomain.PlayReady, $"no such text {i}").IsKnown)
                Assert.Fail($"no such text {i}");
        }
    }

    private static bool IsFound(ErrorDomain domain, long number) => ErrorCatalog.Lookup(domain, number).IsKnown;

    private static IEnumerable<ErrorCode> Spellings(ErrorEntry row)
    {
        if (row.First == row.Last && row.First is { } number)
        {
            yield return number;
            if (ErrorCatalog.Describe(row.Domain).Notation is CodeNotation.Hexadecimal)
            {
                yield return (long)unchecked((int)number);
                yield return $"0x{number:X8}";
                if ($"{number:X8}".Any(char.IsLetter))
                    yield return $"{number:x8}";
            }
            else if (number < 0)
            {
                yield return (long)unchecked((uint)number);
            }
        }

        foreach (string symbol in row.Symbols)
            yield return symbol;
        yield return row.Message;
        yield return row.Message.TrimEnd('.');
        // Where no other row has the text.
        if (ErrorCatalog.LookupAll(row.Domain, row.Name).All(other => other.Name == row.Name))
            yield return row.Name;
    }
}
