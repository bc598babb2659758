using System.Text;
using DrmErrorCodes.Reports;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Tests.Tables;

/// <summary>What the generator packs, the library unpacks.</summary>
public sealed class FormatTests
{
    [Fact]
    public void A_meaning_of_a_word_comes_out_as_it_went_in()
    {
        var sense = new WordSense(new WordSense(WordRole.RequestContext, 255, 100_000).Bits);

        (sense.Role, sense.Domain, sense.Index).Should().Be((WordRole.RequestContext, 255, 100_000));
    }

    [Fact]
    public void The_facts_of_a_row_come_out_as_they_went_in()
    {
        var facts = new RowFacts(
            severity: 3, category: 15, actor: 5, retry: 4, layer: 6, storedLicense: 2, source: 15, textCodes: 7,
            isRefusal: true, hasOwnAdvice: false, isRetired: true, hasNumber: false, isRange: true, isAborted: false);

        (facts.Severity, facts.Category, facts.Actor, facts.Retry, facts.Layer, facts.StoredLicense, facts.Source, facts.TextCodes)
            .Should().Be((3, 15, 5, 4, 6, 2, 15, 7));
        (facts.IsRefusal, facts.HasOwnAdvice, facts.IsRetired, facts.HasNumber, facts.IsRange, facts.IsAborted).Should()
            .Be((true, false, true, false, true, false));
    }

    [Fact]
    public void A_place_of_the_index_by_text_has_its_row_and_what_it_is_found_by()
    {
        var slot = new TextSlot(1013, isName: true, 0xABCDEF01);

        new TextSlot(1013, isName: false, 0xABCDEF01).IsName.Should().BeFalse();
        (slot.Row, slot.IsName, slot.IsFree, slot.MayBe(0xABCC0000), slot.MayBe(0xABCE0000)).Should().Be((1013, true, false, true, false));
    }

    [Fact]
    public void A_meaning_of_a_word_has_its_role_domain_and_number()
    {
        var sense = new WordSense(WordRole.Text, 32, 1013);

        (sense.Role, sense.Domain, sense.Index).Should().Be((WordRole.Text, 32, 1013));
    }

    [Theory]
    [InlineData("key status", "key")]
    [InlineData("error_neg_2000.", "error_neg_2000")]
    [InlineData("://", "")]
    [InlineData("", "")]
    public void The_first_word_of_a_text_ends_before_the_first_other_sign(string text, string word) =>
        WordStart.FirstWord(text).ToString().Should().Be(word);

    [Theory]
    [InlineData("<file name>: Disk quota exceeded", "Disk quota exceeded")]
    [InlineData("Disk quota exceeded", "Disk quota exceeded")]
    public void A_server_text_is_found_without_the_name_of_a_file_too(string text, string found) =>
        TextKey.WithoutFileName(text).Should().Be(found);

    [Theory]
    [InlineData("DRM_E_LICENSE_EXPIRED", true)]
    [InlineData("drm_e_license_expired", true)]
    [InlineData("DRM_E_LICENSE_EXPIRE", false)]
    [InlineData("DRM_E_LICENSE", false)]
    [InlineData("DRM_E_LICENSE-EXPIRED", false)]
    [InlineData("DRM_E_LICENSE_EXPIRED_", false)]
    [InlineData("MSPR_E_LICENSE_EXPIRED", false)]
    public void A_symbol_follows_from_a_prefix_and_a_name_in_any_case(string text, bool isIt) =>
        SymbolText.Is(text, "DRM_E_", "LicenseExpired"u8).Should().Be(isIt);

    [Theory]
    [InlineData("LicenseExpired", "LICENSE_EXPIRED")]
    [InlineData("Aes128Key", "AES128_KEY")]
    public void The_symbol_of_a_name_has_its_words_in_capitals(string name, string symbol) => SymbolText.OfName(name).Should().Be(symbol);

    [Fact]
    public void Rows_that_share_a_text_are_all_kept()
    {
        IReadOnlyList<ErrorEntry> rows = ErrorCatalog.Entries(ErrorDomain.Dcp);
        var set = default(EntrySet);
        foreach (ErrorEntry row in rows.Take(3))
            set.Add(row);

        set.Count.Should().Be(3);
        set.ToList().Should().Equal(rows.Take(3));
        set.FirstLiving().Should().BeSameAs(rows[0]);
    }

    /// <summary>U+0123 stands for the 36th phrase; the six bits of U+2019 are 2, 0 and 25, those of U+00E9 are 0, 3 and 41.</summary>
    [Fact]
    public void A_packed_text_has_its_phrases_and_any_other_characters_written_out() =>
        PackedText.Unpack(Encoding.UTF8.GetBytes("<\u0123>\u07FF20I\u07FF03Y")).Should().Be($"<{Phrases.List[0x23]}>’é");

    [Theory]
    [InlineData("Is expired.", "is Expired", true)]
    [InlineData("Is expired", "is Expired", true)]
    [InlineData("Is expired.", "Is expired.", false)]
    [InlineData("Is expired.", "Is expire", false)]
    [InlineData("Is expired.", "Is expired by", false)]
    [InlineData("3.0 expired", "3.0 expired", true)]
    [InlineData("\u07FF03Y", "É", true)]
    public void A_packed_text_is_the_same_in_any_case_and_without_its_last_period(string packed, string text, bool isSame) =>
        PackedText.Is(Encoding.UTF8.GetBytes(packed), text).Should().Be(isSame);

    [Fact]
    public void A_phrase_at_the_end_loses_its_period_too()
    {
        int place = Array.FindIndex(Phrases.List, phrase => phrase.EndsWith("d.", StringComparison.Ordinal));
        byte[] packed = Encoding.UTF8.GetBytes($"Is {(char)(PackedText.FirstPhrase + place)}");

        PackedText.Is(packed, "Is " + Phrases.List[place].TrimEnd('.')).Should().BeTrue();
        PackedText.Is(packed, "Is " + Phrases.List[place]).Should().BeFalse();
    }
}
