using DrmErrorCodes.Reports;

namespace DrmErrorCodes.Generator.Tests;

public sealed class VocabularyTests
{
    private const int Ftp = 1;

    private const int Package = 2;

    private static readonly Vocabulary All = Of(
        """
        [LogWord("ftpd", "VOD Dealer", "CA", "key status", "key", "MediaDrm.ErrorCodes")]
        [LogContext("upload", "import", "ftpd session"), LogRequest("remote", "port")]
        [LogShape("CA CGI Response code #", "# comment", "% URL -# bytes", "reply code #? * comment", "details $", "error 2#")]
        [LogSymbol("ERR_")]
        """,
        """[LogWord("vod dealer"), LogContext("FTPD"), LogShape("code # * URL")]""");

    public static TheoryData<string> Words =>
    [
        "Ftp", "ftpd", "VOD Dealer", "CA", "key status", "key", "MediaDrm.ErrorCodes", "upload", "import", "CGI", "Response",
        "code", "comment", "bytes", "reply", "details", "error", "ERR_BUSY", "BUSY", "file-busy", "ERR_LOCKED", "Package",
    ];

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_is_found_in_any_case(string word) =>
        new[] { word, word.ToUpperInvariant(), word.ToLowerInvariant() }.Select(All.Find).Should().Equal(word, word, word);

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_is_found_where_another_sign_follows(string word) =>
        All.Find(word + ": 550").Should().Be(word);

    [Theory]
    [MemberData(nameof(Words))]
    public void A_word_in_a_longer_one_is_not_found(string word) => All.Find(word + "x").Should().NotBe(word);

    [Theory]
    [InlineData("key status", "key status")]
    [InlineData("KEY STATUS: expired", "key status")]
    [InlineData("key states", "key")]
    [InlineData("key  status", "key")]
    [InlineData("MediaDrm.ErrorCodes 28", "MediaDrm.ErrorCodes")]
    [InlineData("MediaDrm.Error", null)]
    [InlineData("VOD", null)]
    [InlineData("5XX", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void The_longest_words_of_a_text_are_found(string text, string? word) => All.Find(text).Should().Be(word);

    [Fact]
    public void Each_of_five_thousand_words_is_found()
    {
        string[] words = [.. Enumerable.Range(0, 5000).Select(number => $"word{number * 7919}")];
        Vocabulary vocabulary = Of($"[LogWord({string.Join(", ", words.Select(word => $"\"{word}\""))})]");

        words.Should().OnlyContain(word => vocabulary.Find(word) == word);
    }

    [Fact]
    public void Half_of_the_places_are_free_at_least() =>
        All.Slots.Count(slot => slot == 0).Should().BeGreaterThanOrEqualTo(All.Slots.Length / 2);

    [Fact]
    public void No_word_begins_with_a_digit() => All.Words.Should().NotContain(word => char.IsDigit(word.Text[0]));

    [Fact]
    public void A_symbol_of_one_letter_is_no_word() => All.Words.Should().NotContain(word => word.Text == "b");

    [Fact]
    public void A_word_of_addresses_has_a_meaning_of_its_own() => All.SensesOf("remote").Should().Equal((WordRole.RequestContext, Ftp, 0));

    [Fact]
    public void A_longer_word_names_the_domains_of_the_word_that_it_begins_with() => All.SensesOf("ftpd session").Should()
        .BeEquivalentTo([(WordRole.Context, Ftp, 0), (WordRole.Domain, Ftp, 0), (WordRole.Context, Package, 0)]);

    [Theory]
    [InlineData("ftpdServer", true)]
    [InlineData("ftpdemon", false)]
    public void A_name_in_one_word_has_the_contexts_of_the_name_that_it_begins_with(string word, bool hasContext)
    {
        Vocabulary vocabulary = Of("[LogWord(\"ftpd\", \"ftpdServer\", \"ftpdemon\")]", "[LogContext(\"ftpd\")]");

        vocabulary.SensesOf(word).Contains((WordRole.Context, Package, 0)).Should().Be(hasContext);
    }

    [Fact]
    public void A_name_in_one_word_has_no_other_domain_of_the_name_that_it_begins_with() =>
        Of("[LogWord(\"ftpdServer\")]", "[LogWord(\"ftpd\")]").SensesOf("ftpdServer").Should().Equal((WordRole.Domain, Ftp, 0));

    [Theory]
    [InlineData("Ftp", Ftp)]
    [InlineData("ftpd", Ftp)]
    [InlineData("key status", Ftp)]
    [InlineData("Package", Package)]
    public void A_word_names_its_domain(string word, int domain) =>
        All.SensesOf(word).Should().Contain((WordRole.Domain, domain, 0));

    [Fact]
    public void A_word_may_name_two_domains() =>
        All.SensesOf("VOD Dealer").Should().Equal((WordRole.Domain, Ftp, 0), (WordRole.Domain, Package, 0));

    [Fact]
    public void A_word_that_a_domain_lists_twice_names_it_once() =>
        Of("""[LogWord("ftpd", "FTPD")]""").SensesOf("ftpd").Should().Equal((WordRole.Domain, Ftp, 0));

    [Fact]
    public void A_word_may_name_one_domain_and_be_the_context_of_another() =>
        All.SensesOf("ftpd").Should().Equal((WordRole.Domain, Ftp, 0), (WordRole.Context, Package, 0));

    [Theory]
    [InlineData("ERR_BUSY", WordRole.Symbol, 0)]
    [InlineData("BUSY", WordRole.WeakSymbol, 0)]
    [InlineData("file-busy", WordRole.WeakSymbol, 0)]
    [InlineData("err_locked", WordRole.Symbol, 1)]
    public void A_symbol_has_its_row_and_is_evidence_where_it_begins_so(string symbol, object role, int row) =>
        All.SensesOf(symbol).Should().Equal(((WordRole)role, Ftp, row));

    [Theory]
    [InlineData("import", WordRole.Context, 0)]
    [InlineData("code", WordRole.Shape, 0)]
    [InlineData("comment", WordRole.Shape, 1)]
    [InlineData("details", WordRole.Shape, 4)]
    public void A_word_has_its_meaning(string word, object role, int index) =>
        All.SensesOf(word).Should().Contain(((WordRole)role, Ftp, index));

    [Theory]
    [InlineData("CGI")]
    [InlineData("Response")]
    [InlineData("reply")]
    [InlineData("bytes")]
    public void A_word_of_a_shape_beside_no_code_has_no_meaning(string word) => All.SensesOf(word).Should().BeEmpty();

    [Fact]
    public void A_word_has_all_shapes_whose_code_it_stands_beside() => All.SensesOf("code").Should()
        .Equal((WordRole.Shape, Ftp, 0), (WordRole.Shape, Ftp, 3), (WordRole.Shape, Package, 6));

    [Fact]
    public void The_word_before_a_code_is_its_anchor_rather_than_the_one_behind()
    {
        Vocabulary vocabulary = Of("""[LogShape("code # comment")]""");

        (vocabulary.SensesOf("code").Count(), vocabulary.SensesOf("comment").Count()).Should().Be((1, 0));
    }

    [Theory]
    [InlineData("% # comment")]
    [InlineData("code * # comment")]
    public void The_word_behind_a_code_is_its_anchor_where_none_stands_before(string shape) =>
        Of($"[LogShape(\"{shape}\")]").SensesOf("comment").Should().Equal((WordRole.Shape, Ftp, 0));

    [Theory]
    [InlineData("URL # bytes")]
    [InlineData("% # URL")]
    public void An_address_may_be_the_anchor(string shape) =>
        Of($"[LogShape(\"{shape}\")]").SensesOf(Vocabulary.AddressAnchor).Should().Equal((WordRole.Shape, Ftp, 0));

    [Fact]
    public void The_anchor_for_addresses_is_no_word_of_a_text() => All.Find(Vocabulary.AddressAnchor).Should().BeNull();

    [Fact]
    public void Without_an_address_beside_a_code_there_is_no_anchor_for_addresses() =>
        Of("""[LogShape("code # URL")]""").Words.Should().NotContain(word => word.Text == Vocabulary.AddressAnchor);

    [Fact]
    public void A_shape_has_words_by_their_numbers_and_all_else_by_elements_of_its_own()
    {
        All.Shape(0).Should().BeEquivalentTo(
            (Ftp, new[] { Word("ca"), Word("cgi"), Word("response"), Word("code"), ShapeElement.Code }));
        All.Shape(1).Should().BeEquivalentTo((Ftp, new[] { ShapeElement.Code, Word("comment") }));
        All.Shape(2).Should().BeEquivalentTo(
            (Ftp, new[] { ShapeElement.Number, ShapeElement.Address, ShapeElement.NegatedCode, Word("bytes") }));
        All.Shape(3).Should().BeEquivalentTo(
            (Ftp, new[] { Word("reply"), Word("code"), ShapeElement.KnownCode, ShapeElement.Gap, Word("comment") }));
        All.Shape(4).Should().BeEquivalentTo((Ftp, new[] { Word("details"), ShapeElement.Symbol }));
        All.Shape(5).Should().BeEquivalentTo((Ftp, new[] { Word("error"), ShapeElement.WrappedCode }));
        All.Shape(6).Should().BeEquivalentTo(
            (Package, new[] { Word("code"), ShapeElement.Code, ShapeElement.Gap, ShapeElement.Address }));
    }

    [Theory]
    [InlineData("ftp")]
    [InlineData("FTPReply")]
    [InlineData("ca")]
    [InlineData("keyboard")]
    public void A_word_with_the_first_three_letters_of_one_may_be_known(string word) => All.MayKnow(word).Should().BeTrue();

    [Theory]
    [InlineData("fxp")]
    [InlineData("ft")]
    [InlineData("cat")]
    [InlineData("http")]
    public void Another_word_is_not_known(string word) => All.MayKnow(word).Should().BeFalse();

    [Theory]
    [InlineData("ftpd")]
    [InlineData("VOD Dealer")]
    [InlineData("key status")]
    [InlineData("Package")]
    [InlineData("upload")]
    public void The_words_and_the_context_of_a_domain_are_evidence(string word) =>
        Of("""[LogWord("ftpd", "VOD Dealer", "key status")]""", """[LogContext("upload", "Package")]""").IsEvidence(word).Should().BeTrue();

    [Theory]
    [InlineData("ERR_BUSY", true)]
    [InlineData("BUSY", false)]
    [InlineData("file-busy", false)]
    public void A_symbol_is_evidence_where_it_begins_as_no_other(string symbol, bool isEvidence) =>
        Of("""[LogSymbol("ERR_")]""").IsEvidence(symbol).Should().Be(isEvidence);

    [Theory]
    [InlineData("Ftp")]
    [InlineData("ftpd")]
    [InlineData("ERR_BUSY")]
    [InlineData("code")]
    public void Of_a_domain_that_needs_a_context_nothing_else_is_evidence(string word) =>
        Of("""[LogWord("ftpd"), LogContext("upload"), LogSymbol("ERR_"), LogShape("code #")]""").IsEvidence(word).Should().BeFalse();

    [Theory]
    // The longest.
    [InlineData("reply code #", "ftpd #", "reply")]
    // That of one domain.
    [InlineData("response ftpd #", "response code #", "ftpd")]
    [InlineData("response % # ftpd", "response code #", "ftpd")]
    // None that is in any log.
    [InlineData("request key #", "code #", "key")]
    [InlineData("get #", "code #", "get")]
    public void Of_a_shape_the_rarest_word_is_evidence(string shape, string otherShape, string rarest)
    {
        Vocabulary vocabulary = Of($"[LogShape(\"{shape}\")]", $"[LogShape(\"{otherShape}\"), LogContext(\"upload\")]");

        shape.Split(' ').Where(part => char.IsLetter(part[0])).Where(vocabulary.IsEvidence).Should().Equal(rarest);
    }

    [Theory]
    [InlineData("% # URL", true)]
    [InlineData("URL # bytes", false)]
    public void An_address_is_evidence_where_a_shape_has_no_word(string shape, bool isEvidence)
    {
        Vocabulary vocabulary = Of($"[LogShape(\"{shape}\")]");

        vocabulary.Words.Single(word => word.Text == Vocabulary.AddressAnchor).IsEvidence.Should().Be(isEvidence);
    }

    [Fact]
    public void What_is_no_word_and_no_shape_is_left_out() =>
        Of("""[LogWord("", "x", "5XX"), LogContext(" "), LogShape("#", "code # *", "")]""").Words
            .Select(word => word.Text).Should().BeEquivalentTo("Ftp", "ERR_BUSY", "BUSY", "file-busy", "ERR_LOCKED");

    [Fact]
    public void Without_tables_no_word_is_known()
    {
        var vocabulary = new Vocabulary([]);

        vocabulary.Find("Ftp").Should().BeNull();
        vocabulary.Entries.Should().Equal(0, 0);
    }

    private static ushort Word(string text) => (ushort)All.NumberOf(text);

    private static Vocabulary Of(string log, string? packageLog = null)
    {
        string ftp = new TableSource("""
            /// <summary>File is busy</summary>
            [TextCode("5XX", "b"), Symbol("ERR_BUSY", "BUSY", "file-busy")]
            FileBusy = 1,
            /// <summary>File is locked</summary>
            [Symbol("ERR_LOCKED")]
            FileLocked = 450,
        """) { Log = log }.Text;
        string package = new TableSource("")
        {
            EnumName = "PackageStatus",
            Arguments = "ErrorDomain.Package, ErrorLayer.Packaging, MessageWording.Vendor",
            Log = packageLog ?? "",
        }.Text;
        return new(GeneratorRun.Of(["Ftp", "Package"], packageLog is null ? [ftp] : [ftp, package]).Tables);
    }
}
