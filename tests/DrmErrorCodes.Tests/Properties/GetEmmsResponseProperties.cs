using System.Buffers.Binary;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace DrmErrorCodes.Tests.Properties;

public sealed class GetEmmsResponseProperties(ITestOutputHelper output)
{
    private const int HeaderLength = 12;
    private const int StatusLength = 4;

    private static readonly byte[][] Samples =
    [
        new GetEmmsResponse(GetEmmsLicenseStatus.Ok, 1, 2, new byte[] { 1, 2, 3 }).ToArray(),
        new GetEmmsResponse(GetEmmsLicenseStatus.InvalidToken, uint.MaxValue, 0, default).ToArray(),
        new GetEmmsResponse(uint.MaxValue, 0, uint.MaxValue, new byte[30]).ToArray(),
    ];

    private static Arbitrary<GetEmmsResponse> Responses
    {
        get
        {
            Gen<uint> numbers = Gen.OneOf(Gen.Choose(0, 800).Select(number => (uint)number), ArbMap.Default.GeneratorFor<DoNotSize<uint>>().Select(number => number.Item));
            return (from status in numbers
                    from assetId in numbers
                    from keyId in numbers
                    from emm in ArbMap.Default.GeneratorFor<byte[]>()
                    select new GetEmmsResponse(status, assetId, keyId, emm)).ToArbitrary();
        }
    }

    [Fact]
    public void Any_bytes_are_read_from_12_on_and_give_the_status_from_4_on() => PropertyRun.CheckInputs(
        output,
        random => random.OneIn(2) ? random.Bytes() : random.Mutated(random.Pick(Samples)),
        (bytes, random) =>
        {
            Assert.True(GetEmmsResponse.TryReadStatus(bytes, out DrmError status) == bytes.Length >= StatusLength);
            Assert.True(status.Code == (bytes.Length >= StatusLength ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : 0));
            Assert.True(GetEmmsResponse.TryParse(bytes, out GetEmmsResponse? response) == bytes.Length >= HeaderLength);
            if (response is null)
            {
                Assert.True(bytes.Length < HeaderLength);
                if (random.OneIn(64))
                    Assert.Throws<FormatException>(() => GetEmmsResponse.Parse(bytes));
                return;
            }

            Assert.True(response == GetEmmsResponse.Parse(bytes));
            Assert.True(response.Status == status);
            Assert.True(response.Emm.Span == bytes.AsSpan(HeaderLength));
            Assert.True(response.ToArray().AsSpan().SequenceEqual(bytes));

            byte[] room = new byte[random.Next(2 * bytes.Length)];
            Assert.True(response.TryWrite(room, out int written) == room.Length >= bytes.Length);
            Assert.True(room.AsSpan(0, written).SequenceEqual(written == 0 ? [] : bytes));
            Assert.False(room.AsSpan(written).ContainsAnyExcept((byte)0));
        });

    [Fact]
    public void What_was_written_is_read_as_it_was() => PropertyRun.CheckValues(output, Responses, response =>
    {
        GetEmmsResponse read = GetEmmsResponse.Parse(response.ToArray());

        Assert.Equal(response, read);
        Assert.Equal((response.Status, response.AssetId, response.KeyId, response.Length), (read.Status, read.AssetId, read.KeyId, read.Length));
        Assert.Equal(response.GetHashCode(), read.GetHashCode());
    });

    [Fact]
    public void An_answer_that_was_cut_off_is_refused_before_12_bytes_and_has_its_status_from_4_on() => PropertyRun.CheckValues(output, Responses, response =>
    {
        byte[] bytes = response.ToArray();
        for (int length = 0; length <= bytes.Length; length++)
        {
            Assert.Equal(length >= HeaderLength, GetEmmsResponse.TryParse(bytes.AsMemory(0, length), out _));
            Assert.Equal(length >= StatusLength, GetEmmsResponse.TryReadStatus(bytes.AsSpan(0, length), out DrmError status));
            Assert.Equal(length >= StatusLength ? response.Status : default, status);
        }
    });
}
