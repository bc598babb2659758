namespace DrmErrorCodes.Tests;

/// <summary>The calls that users write, as they write them.</summary>
public sealed class CallSitesTests
{
    [Fact]
    public void A_code_is_looked_up_by_domain_and_number()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011);

        error.IsKnown.Should().BeTrue();
        error.Name.Should().Be("TokenExpired");
        error.Message.Should().Be("Token is expired.");
        error.Code.Should().Be((ErrorCode)7011);
        (ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, "7011") == error).Should().BeTrue();
    }

    [Fact]
    public void An_unknown_code_is_kept()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7014);

        error.IsKnown.Should().BeFalse();
        error.Code.Should().Be((ErrorCode)7014);
    }

    [Fact]
    public void A_lookup_can_say_whether_the_code_is_known()
    {
        bool known = ErrorCatalog.TryLookup(ErrorDomain.Dcp, 10, out DrmError dcp);

        known.Should().BeTrue();
        dcp.Name.Should().Be("VirtualMachineDetected");
        ErrorCatalog.TryLookup(ErrorDomain.Dcp, 13, out _).Should().BeFalse();
    }

    [Fact]
    public void A_number_in_a_range_finds_the_range()
    {
        ErrorCatalog.Lookup(ErrorDomain.WidevineClient, 600).StoredLicense.Should().Be(StoredLicenseAction.Remove);
        ErrorCatalog.Lookup(ErrorDomain.GetEmmsLicense, 769).StoredLicense.Should().Be(StoredLicenseAction.Retain);
        ErrorCatalog.Lookup(ErrorDomain.VodDealerFtp, 599).Name.Should().Be("MiscFtpError");
    }

    [Fact]
    public void Text_codes_names_and_symbols_find_their_rows()
    {
        ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "importStarted").Name.Should().Be("Pulling");
        ErrorCatalog.Lookup(ErrorDomain.VodDealerPackage, "Pull Failed").Name.Should().Be("PullFailed");
        ErrorCatalog.Lookup(ErrorDomain.WidevineClient, "WVMKStatus_Tamper_Detected").Code.Should().Be((ErrorCode)1004);
    }

    [Fact]
    public void One_number_with_two_rows_gives_both()
    {
        IReadOnlyList<ErrorEntry> rows = ErrorCatalog.LookupAll(ErrorDomain.WidevineClient, 1008);

        rows.Select(row => row.Name).Should().Equal("ConfigurationError", "KeyError");
    }

    [Fact]
    public void The_typed_way_leads_both_ways()
    {
        DrmError error = ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011);
        DrmError expired = PallyConLicenseError.TokenExpired.ToDrmError();
        bool isExpired = error.Is(PallyConLicenseError.TokenExpired);

        expired.Should().Be(error);
        isExpired.Should().BeTrue();
        if (error.TryGet(out PallyConLicenseError code))
            code.Should().Be(PallyConLicenseError.TokenExpired);
        else
            Assert.Fail("7011 has a member.");
    }

    [Fact]
    public void The_whole_table_and_a_bare_number_can_be_asked_for()
    {
        IReadOnlyList<ErrorEntry> all = ErrorCatalog.All;
        IReadOnlyList<ErrorEntry> dcpRows = ErrorCatalog.Entries(ErrorDomain.Dcp);
        IReadOnlyList<DrmError> candidates = ErrorCatalog.Identify(2001);

        all.Should().Contain(dcpRows);
        dcpRows.Should().OnlyContain(row => row.Domain == ErrorDomain.Dcp);
        candidates.Select(error => error.Domain).Should().StartWith([ErrorDomain.PallyConLicense, ErrorDomain.WidevineClient]);
    }

    [Fact]
    public void Raw_input_is_read_where_it_comes()
    {
        const string Body = """{"errorCode":7011,"message":"expired"}""";
        byte[] bytes = [0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 7];
        byte[] emm = [7];
        const string Line = "upload: 550 movie.ts";

        if (PallyConErrorResponse.TryParse(Body, out PallyConErrorResponse? response))
            (response.Error.Name, response.Message, response.CustomError).Should().Be(("TokenExpired", "expired", null));
        else
            Assert.Fail("The body is an error.");

        GetEmmsResponse emms = GetEmmsResponse.Parse(bytes);
        (emms.Status.Name, emms.AssetId, emms.KeyId, emms.Emm.Length).Should().Be(("Ok", 1u, 2u, 1));
        byte[] wire = new GetEmmsResponse(GetEmmsLicenseStatus.Ok, assetId: 1, keyId: 2, emm).ToArray();
        wire.Should().Equal(bytes);

        FtpReply.TryParse("550 movie.ts: Disk quota exceeded", out FtpReply? reply).Should().BeTrue();
        (reply!.Error.Name, reply.Code, reply.Text).Should().Be(("FileUnavailable", 550, "movie.ts: Disk quota exceeded"));

        ErrorText.Find(Line).Should().BeEmpty();
        foreach (ErrorMatch match in ErrorText.Find(Line, ErrorDomain.VodDealerFtp))
            (match.Error.Name, match.Index, match.Length).Should().Be(("FileUnavailable", 8, 3));
    }

    [Fact]
    public void Domains_of_today_are_typed_as_the_first_are()
    {
        ErrorCatalog.Lookup(ErrorDomain.ShakaPlayer, 6007).Name.Should().Be("LicenseRequestFailed");
        ErrorCatalog.Lookup(ErrorDomain.ShakaPlayer, "LICENSE_REQUEST_FAILED").Code.Should().Be((ErrorCode)6007);
        ShakaPlayerError.LicenseRequestFailed.ToDrmError().Should().Be(ErrorCatalog.Lookup(ErrorDomain.ShakaPlayer, 6007));
        ErrorCatalog.Lookup(ErrorDomain.EmeKeyStatus, "output-restricted").IsKnown.Should().BeTrue();
        ErrorCatalog.Lookup(ErrorDomain.Media3, -100).Code.Should().Be((ErrorCode)(-100));
        ((CdmSystemCode)13).ToDrmError().Explanation.Should().NotBeEmpty();
    }

    [Fact]
    public void A_32_bit_code_in_any_spelling_is_one_code()
    {
        DrmError wanted = ErrorCatalog.Lookup(ErrorDomain.PlayReady, "0x8004C065");

        (ErrorCatalog.Lookup(ErrorDomain.PlayReady, -2147172251) == wanted).Should().BeTrue();
        (ErrorCatalog.Lookup(ErrorDomain.PlayReady, 2147795045) == wanted).Should().BeTrue();
        (ErrorCatalog.Lookup(ErrorDomain.PlayReady, "8004c065") == wanted).Should().BeTrue();
        wanted.CodeText.Should().Be("0x8004C065");
        wanted.ToString().Should().StartWith("PlayReady 0x8004C065 ");
        ErrorCatalog.Lookup(ErrorDomain.AVFoundation, 4294955461).Code.Should().Be((ErrorCode)(-11835));
    }

    [Fact]
    public void A_domain_says_what_it_is()
    {
        ErrorDomainInfo shaka = ErrorCatalog.Describe(ErrorDomain.ShakaPlayer);

        (shaka.Domain, shaka.Layer, shaka.Notation, shaka.Wording, shaka.IsLegacy).Should().Be(
            (ErrorDomain.ShakaPlayer, ErrorLayer.Player, CodeNotation.Decimal, MessageWording.Own, false));
        ErrorCatalog.TryFindDomain("doverunner", out ErrorDomain domain).Should().BeTrue();
        domain.Should().Be(ErrorDomain.PallyConLicense);
    }
}
