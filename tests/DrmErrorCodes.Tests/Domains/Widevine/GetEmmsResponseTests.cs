namespace DrmErrorCodes.Tests.Widevine;

public sealed class GetEmmsResponseTests
{
    private static readonly byte[] Answer = [0, 0, 0, 1, 0, 0, 0x12, 0x34, 0xFF, 0xFF, 0xFF, 0xFE, 0xE0, 0xE1, 0xE2];

    [Fact]
    public void Status_and_ids_are_unsigned_and_in_network_byte_order()
    {
        GetEmmsResponse emms = GetEmmsResponse.Parse(Answer);

        emms.Status.Should().Be(GetEmmsLicenseStatus.Ok.ToDrmError());
        emms.AssetId.Should().Be(0x1234);
        emms.KeyId.Should().Be(0xFFFFFFFE);
        emms.Emm.ToArray().Should().Equal(0xE0, 0xE1, 0xE2);
        emms.Length.Should().Be(15);
    }

    [Fact]
    public void The_EMM_is_a_part_of_the_bytes_that_were_given()
    {
        byte[] bytes = [.. Answer];
        GetEmmsResponse emms = GetEmmsResponse.Parse(bytes);

        bytes[12] = 0x55;

        emms.Emm.Span[0].Should().Be(0x55);
    }

    [Fact]
    public void An_answer_without_EMM_is_whole()
    {
        GetEmmsResponse.TryParse(Answer.AsMemory(0, 12), out GetEmmsResponse? emms).Should().BeTrue();

        emms!.Emm.IsEmpty.Should().BeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_cut_answer_says_how_many_bytes_came_and_how_many_are_needed(int length)
    {
        Action parse = () => GetEmmsResponse.Parse(Answer.AsMemory(0, length));

        GetEmmsResponse.TryParse(Answer.AsMemory(0, length), out GetEmmsResponse? emms).Should().BeFalse();
        emms.Should().BeNull();
        parse.Should().Throw<FormatException>().WithMessage($"The answer of GetEMMs.cgi ends after {length} of at least 12 bytes.");
        GetEmmsResponse.TryReadStatus(Answer.AsSpan(0, length), out DrmError status).Should().BeFalse();
        status.Should().Be(default(DrmError));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(11)]
    public void A_status_whose_bytes_came_is_not_lost(int length)
    {
        byte[] bytes = [0, 0, 0, 10, 0, 0, 0, 1, 0, 0, 0];
        Action parse = () => GetEmmsResponse.Parse(bytes.AsMemory(0, length));

        GetEmmsResponse.TryReadStatus(bytes.AsSpan(0, length), out DrmError status).Should().BeTrue();
        status.Should().Be(GetEmmsLicenseStatus.AssetOutsideRegion.ToDrmError());
        parse.Should().Throw<FormatException>().WithMessage(
            $"The answer of GetEMMs.cgi ends after {length} of at least 12 bytes. Its status is GetEmmsLicense 10 AssetOutsideRegion: " +
            "Asset is outside allowed geographic region");
    }

    [Theory]
    [InlineData(0x7FFFFFFFu)]
    [InlineData(0x80000000u)]
    [InlineData(0xFFFFFFFFu)]
    public void A_status_above_the_signed_numbers_is_kept(uint status)
    {
        GetEmmsResponse emms = GetEmmsResponse.Parse(new GetEmmsResponse(status, 0, 0, default).ToArray());

        emms.Status.Code.Should().Be((ErrorCode)status);
        emms.Status.IsKnown.Should().BeFalse();
    }

    [Fact]
    public void A_status_in_a_band_says_what_becomes_of_the_stored_license() =>
        GetEmmsResponse.Parse(new GetEmmsResponse(600, 0, 0, default).ToArray()).Status.StoredLicense.Should().Be(StoredLicenseAction.Remove);

    [Fact]
    public void A_fake_server_writes_the_bytes_that_the_document_describes() =>
        new GetEmmsResponse(GetEmmsLicenseStatus.Ok, assetId: 0x1234, keyId: 0xFFFFFFFE, new byte[] { 0xE0, 0xE1, 0xE2 }).ToArray()
            .Should().Equal(Answer);

    [Fact]
    public void Too_little_room_is_said_and_nothing_written()
    {
        byte[] room = new byte[14];

        GetEmmsResponse.Parse(Answer).TryWrite(room, out int written).Should().BeFalse();
        written.Should().Be(0);
        room.Should().OnlyContain(value => value == 0);
    }

    [Fact]
    public void Room_to_spare_is_left_alone()
    {
        byte[] room = new byte[16];
        room[15] = 0xAA;

        GetEmmsResponse.Parse(Answer).TryWrite(room, out int written).Should().BeTrue();
        written.Should().Be(15);
        room.Should().Equal([.. Answer, 0xAA]);
    }

    [Fact]
    public void Answers_are_equal_by_their_bytes()
    {
        GetEmmsResponse emms = GetEmmsResponse.Parse(Answer);

        emms.Should().Be(GetEmmsResponse.Parse(Answer.ToArray()));
        emms.GetHashCode().Should().Be(GetEmmsResponse.Parse(Answer.ToArray()).GetHashCode());
        emms.Equals(null).Should().BeFalse();
        for (int i = 0; i < Answer.Length; i++)
        {
            byte[] other = [.. Answer];
            other[i] ^= 1;
            emms.Should().NotBe(GetEmmsResponse.Parse(other));
        }
    }
}
