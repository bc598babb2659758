namespace DrmErrorCodes.Tests;

public sealed class ErrorCatalogTests
{
    private const ErrorDomain Undefined = (ErrorDomain)4711;

    public static TheoryData<ErrorDomain> EveryDomain => [.. Enum.GetValues<ErrorDomain>(), Enum.GetValues<ErrorDomain>().Max() + 1, Undefined, (ErrorDomain)(-1)];

    [Fact]
    public void Every_number_of_every_row_finds_the_row_or_the_exact_one_in_its_range()
    {
        var expected = new Dictionary<(ErrorDomain, long), ErrorEntry>();
        foreach (ErrorEntry row in ErrorCatalog.All.OrderBy(row => row.First != row.Last))
        {
            foreach (long number in Numbers(row))
                expected.TryAdd((row.Domain, number), row);
        }

        foreach (((ErrorDomain domain, long number), ErrorEntry row) in expected)
        {
            DrmError error = ErrorCatalog.Lookup(domain, number);
            if (error.Entry != row || error.Code != number)
                Assert.Fail($"{domain} {number} is {error}");
        }
    }

    [Theory]
    [MemberData(nameof(EveryDomain))]
    public void Every_other_number_up_to_100000_is_unknown(ErrorDomain domain)
    {
        HashSet<long> listed = [.. ErrorCatalog.Entries(domain).SelectMany(Numbers)];
        // 32 bits may come signed.
        if (ErrorCatalog.Describe(domain).Notation is CodeNotation.Hexadecimal)
            listed.UnionWith([.. listed.Select(number => (long)unchecked((int)number))]);

        for (long number = -100; number <= 100_000; number++)
        {
            if (ErrorCatalog.Lookup(domain, number).IsKnown != listed.Contains(number))
                Assert.Fail($"{domain} {number}");
        }
    }

    [Theory]
    [InlineData(ErrorDomain.WidevineClient, 511, null)]
    [InlineData(ErrorDomain.WidevineClient, 512, "CustomErrorRemoveLicense")]
    [InlineData(ErrorDomain.WidevineClient, 768, "CustomErrorRemoveLicense")]
    [InlineData(ErrorDomain.WidevineClient, 769, "CustomErrorRetainLicense")]
    [InlineData(ErrorDomain.WidevineClient, 999, "CustomErrorRetainLicense")]
    [InlineData(ErrorDomain.WidevineClient, 1000, null)]
    [InlineData(ErrorDomain.GetEmmsLicense, 511, null)]
    [InlineData(ErrorDomain.GetEmmsLicense, 512, "CustomErrorRemoveLicense")]
    [InlineData(ErrorDomain.GetEmmsLicense, 768, "CustomErrorRemoveLicense")]
    [InlineData(ErrorDomain.GetEmmsLicense, 769, "CustomErrorRetainLicense")]
    [InlineData(ErrorDomain.GetEmmsLicense, 999, "CustomErrorRetainLicense")]
    [InlineData(ErrorDomain.GetEmmsLicense, 1000, null)]
    [InlineData(ErrorDomain.VodDealerFtp, 499, null)]
    [InlineData(ErrorDomain.VodDealerFtp, 500, "SyntaxError")]
    [InlineData(ErrorDomain.VodDealerFtp, 501, "MiscFtpError")]
    [InlineData(ErrorDomain.VodDealerFtp, 550, "FileUnavailable")]
    [InlineData(ErrorDomain.VodDealerFtp, 599, "MiscFtpError")]
    [InlineData(ErrorDomain.VodDealerFtp, 600, null)]
    public void A_range_ends_where_the_document_ends_it(ErrorDomain domain, int code, string? name) =>
        ErrorCatalog.Lookup(domain, code).Name.Should().Be(name);

    [Fact]
    public void Every_symbol_finds_its_row_in_any_case()
    {
        ErrorCatalog.All
            .SelectMany(row => row.Symbols, (row, symbol) => (Row: row, Symbol: symbol))
            .SelectMany(of => new[] { of.Symbol, of.Symbol.ToUpperInvariant(), " " + of.Symbol.ToLowerInvariant() }, (of, text) => (of.Row, Text: text))
            .Where(of => !ErrorCatalog.LookupAll(of.Row.Domain, of.Text).Contains(of.Row))
            .Select(of => $"'{of.Text}' of {of.Row}").Should().BeEmpty();
    }

    [Fact]
    public void A_symbol_of_a_numbered_row_turns_into_the_number() =>
        ErrorCatalog.Lookup(ErrorDomain.WidevineClient, "wvmkstatus_tamper_detected")
            .Should().Be(ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 1004));

    [Fact]
    public void A_text_code_stays_as_it_came()
    {
        ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "importStarted").Code.ToString().Should().Be("importStarted");
        ErrorCatalog.Lookup(ErrorDomain.VodDealerFtp, "5xx").Code.ToString().Should().Be("5xx");
        ErrorCatalog.Lookup(ErrorDomain.VodDealerFtp, "5xx").Name.Should().Be("MiscFtpError");
    }

    [Theory]
    [InlineData("NA", "ServerNotRunning")]
    [InlineData("n/a", "ReceiveTimeout")]
    public void A_code_that_is_no_number_is_found_by_its_text(string code, string name) =>
        ErrorCatalog.Lookup(ErrorDomain.VodDealerFtp, code).Name.Should().Be(name);

    [Theory]
    [InlineData(ErrorDomain.VodDealerFtp, -1)]
    [InlineData(ErrorDomain.VodDealerFtp, -2)]
    [InlineData(ErrorDomain.VodDealerFtp, -3)]
    [InlineData(ErrorDomain.VodDealerPackage, -1)]
    [InlineData(ErrorDomain.VodDealerPackage, -22)]
    [InlineData(ErrorDomain.VodDealerPackage, 0)]
    public void The_value_of_a_member_without_number_is_not_found_as_a_number(ErrorDomain domain, int value) =>
        ErrorCatalog.Lookup(domain, value).IsKnown.Should().BeFalse();

    [Fact]
    public void A_symbol_with_two_rows_gives_both_and_the_first_is_the_entry()
    {
        ErrorCatalog.LookupAll(ErrorDomain.WidevineClient, "WVMKStatus_Internal_Error").Select(row => row.First).Should().Equal(1006, 2008);
        ErrorCatalog.Lookup(ErrorDomain.WidevineClient, "WVMKStatus_Internal_Error").Code.Should().Be((ErrorCode)1006);
    }

    [Fact]
    public void A_server_text_gives_each_row_that_carries_it()
    {
        ErrorCatalog.LookupAll(ErrorDomain.VodDealerFtp, "Connection refused").Select(row => row.CodeText).Should().Equal("NA", "425");
        ErrorCatalog.LookupAll(ErrorDomain.VodDealerFtp, "Could not create file.").Select(row => row.CodeText).Should().Equal("553");
    }

    [Fact]
    public void The_vendor_s_message_gives_its_row() =>
        ErrorCatalog.LookupAll(ErrorDomain.PallyConLicense, "Token is expired.").Select(row => row.CodeText).Should().Equal("7011");

    [Fact]
    public void All_rows_of_a_number_are_those_with_just_this_number_or_its_range()
    {
        ErrorCatalog.LookupAll(ErrorDomain.VodDealerFtp, 550).Select(row => row.CodeText).Should().Equal("550");
        ErrorCatalog.LookupAll(ErrorDomain.VodDealerFtp, 599).Select(row => row.CodeText).Should().Equal("5XX");
        ErrorCatalog.LookupAll(ErrorDomain.VodDealerFtp, 600).Should().BeEmpty();
        ErrorCatalog.LookupAll(ErrorDomain.VodDealerFtp, "nothing").Should().BeEmpty();
        ErrorCatalog.LookupAll(ErrorDomain.VodDealerPackage, "Pulling").Should().ContainSingle();
    }

    [Fact]
    public void A_bare_code_is_identified_in_the_order_of_the_domains()
    {
        ErrorCatalog.Identify(500).Select(error => error.Domain).Should()
            .StartWith([ErrorDomain.WidevineClient, ErrorDomain.VodDealerFtp]).And.BeInAscendingOrder();
        ErrorCatalog.Identify("WVMKStatus_OK").Select(error => error.Code).Should().Equal((ErrorCode)200);
        ErrorCatalog.Identify(123456).Should().BeEmpty();
        ErrorCatalog.Identify("nothing").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(EveryDomain))]
    public void No_code_makes_a_lookup_throw(ErrorDomain domain)
    {
        foreach (ErrorCode code in new ErrorCode[] { (string?)null, "", " ", "\0", "\uD800", long.MinValue, long.MaxValue, int.MinValue, uint.MaxValue, new string('7', 1 << 20), new string('i', 1 << 20) })
        {
            DrmError error = ErrorCatalog.Lookup(domain, code);
            // All 32 bits set: -1 in another notation, which two domains have as a row.
            if (code == (ErrorCode)uint.MaxValue && error.IsKnown)
                continue;

            error.IsKnown.Should().BeFalse();
            error.Domain.Should().Be(domain);
            if (code.Number is not (int.MinValue or uint.MaxValue)) // which are 32 bits in another notation
                error.Code.Should().Be(code);
            ErrorCatalog.TryLookup(domain, code, out DrmError tried).Should().BeFalse();
            tried.Should().Be(error);
            ErrorCatalog.LookupAll(domain, code).Should().BeEmpty();
        }
    }

    [Fact]
    public void A_null_literal_is_an_unknown_code() => ErrorCatalog.Lookup(ErrorDomain.Dcp, null).IsKnown.Should().BeFalse();

    [Theory]
    [InlineData(ErrorDomain.None)]
    [InlineData(Undefined)]
    [InlineData((ErrorDomain)(-1))]
    [InlineData((ErrorDomain)int.MinValue)]
    public void A_domain_without_table_has_no_rows(ErrorDomain domain) => ErrorCatalog.Entries(domain).Should().BeEmpty();

    [Fact]
    public void All_is_the_rows_of_the_domains_one_after_another() =>
        ErrorCatalog.All.Should().Equal(Enum.GetValues<ErrorDomain>().SelectMany(ErrorCatalog.Entries));

    private static IEnumerable<long> Numbers(ErrorEntry row)
    {
        for (long? number = row.First; number <= row.Last; number++)
            yield return number.Value;
    }

    [Fact]
    public void A_domain_and_its_source_say_in_a_line_what_they_are()
    {
        ErrorDomainInfo info = ErrorCatalog.Describe(ErrorDomain.WidevineClient);

        info.ToString().Should().Be("WidevineClient: Widevine Classic client statuses");
        info.Sources[0].ToString().Should().Be("Widevine, \"Status and Error Codes\", section 2, 1.3, 2011-01-24");
    }

    [Theory]
    [InlineData(ErrorDomain.PallyConLicense, "PallyCon", "DoveRunner", new[] { "pallycon", "doverunner" })]
    [InlineData(ErrorDomain.ShakaPlayer, "Shaka Project", "Shaka Project", new[] { "shaka" })]
    [InlineData(ErrorDomain.Dcp, "Widevine Technologies", "Google", new string[0])]
    public void A_domain_has_its_vendors_name_then_and_today_and_its_aliases(ErrorDomain domain, string vendor, string today, string[] aliases)
    {
        ErrorDomainInfo info = ErrorCatalog.Describe(domain);

        (info.Vendor, info.VendorToday).Should().Be((vendor, today));
        info.Aliases.Should().Equal(aliases);
    }
}
