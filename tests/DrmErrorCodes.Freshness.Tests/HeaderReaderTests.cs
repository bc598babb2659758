namespace DrmErrorCodes.Freshness.Tests;

public sealed class HeaderReaderTests
{
    private const string Bases = "#define DRM_E_FIRST_BASECODE          0xB800\r\n#define DRM_E_NEXT_BASECODE     DRM_E_FIRST_BASECODE + 0x500\r\n";

    [Theory]
    [InlineData("#define MF_E_NOT_THERE                   _HRESULT_TYPEDEF_(0xC00D3700L)", "0xC00D3700", "MF_E_NOT_THERE")]
    [InlineData("#define MF_S_THERE _HRESULT_TYPEDEF_(0x000D7150L)    \r", "0x000D7150", "MF_S_THERE")]
    [InlineData("#define DRM_E_NOT_THERE ((DRM_RESULT)0x8004c612L)", "0x8004C612", "DRM_E_NOT_THERE")]
    [InlineData("#define MSPR_E_NONE   MAKE_DRM_RESULT(DRM_SEVERITY_ERROR,  DRM_FACILITY_ITF, DRM_E_FIRST_BASECODE+0x001A)", "0x8004B81A", "MSPR_E_NONE")]
    [InlineData("#define MSPR_S_SOME   MAKE_DRM_RESULT(DRM_SEVERITY_SUCCESS,  DRM_FACILITY_ITF, DRM_E_FIRST_BASECODE+0x0001)", "0x0004B801", "MSPR_S_SOME")]
    public void A_result_is_a_number_that_is_cast_or_made(string line, string code, string symbol) =>
        HeaderReader.Read(Bases, $"/*\n * MessageId: {symbol}\n */\n{line}\n").Should().Equal(new SourceRow(code, symbol));

    [Theory]
    [InlineData("#define DRM_E_FIRST_FINALCODE (DRM_E_FIRST_BASECODE + 0x1AFF)")]
    [InlineData("#define DRM_E_MINIMUM DRM_E_NOT_THERE")]
    [InlineData("#define DRM_SEVERITY_ERROR 0x2")]
    [InlineData("#define DRM_FAILED(Status) ((DRM_RESULT)(Status)<0)")]
    [InlineData("// #define DRM_E_OLD ((DRM_RESULT)0x8004C612L)")]
    public void Other_macros_are_no_results(string line) => HeaderReader.Read(Bases + line + "\n").Should().BeEmpty();

    [Fact]
    public void A_base_that_is_not_there_is_an_error() =>
        ((Action)(() => _ = HeaderReader.Read("#define A MAKE_DRM_RESULT(DRM_SEVERITY_ERROR, DRM_FACILITY_ITF, DRM_E_OTHER_BASECODE+0x1)\n").ToList()))
            .Should().Throw<InvalidDataException>().WithMessage("*DRM_E_OTHER_BASECODE*");
}
