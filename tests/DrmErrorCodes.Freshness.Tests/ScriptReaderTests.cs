namespace DrmErrorCodes.Freshness.Tests;

public sealed class ScriptReaderTests
{
    [Fact]
    public void An_enumeration_of_Closure_has_quoted_names_and_numbers()
    {
        const string Script = """
            /** @enum {number} */
            player.Error.Category = {
              'NETWORK': 1,
            };

            /** @enum {number} */
            player.Error.Code = {
              /**
               * The scheme is unknown.
               * <br> error.data[0] is the URI.
               */
              'UNSUPPORTED_SCHEME': 1000,

              // RETIRED: 'OLD_SCHEME': 1001,

              'A_NAME_SO_LONG_THAT_ITS_NUMBER_IS_ON_A_LINE_OF_ITS_OWN':
                  1002,
              'LAST_2': 10010
            };

            player.Error.Other = {
              'OTHER': 2,
            };
            """;

        ScriptReader.Numbers(ScriptReader.Block(Script, "player.Error.Code = {")).Should().Equal(
            new SourceRow("1000", "UNSUPPORTED_SCHEME"),
            new SourceRow("1002", "A_NAME_SO_LONG_THAT_ITS_NUMBER_IS_ON_A_LINE_OF_ITS_OWN"),
            new SourceRow("10010", "LAST_2"));
    }

    [Fact]
    public void An_enumeration_of_TypeScript_has_numbers_or_texts()
    {
        const string Script = "export enum Details {\r\n  // KEY_OLD = 'keyOld',\r\n  KEY_NO_KEYS = 'keyNoKeys',\r\n  UNKNOWN = 'unknown'\r\n}\r\n" +
            "export enum Codes {\r\n  GENERIC = 999,\r\n}\r\n";

        ScriptReader.Texts(ScriptReader.Block(Script, "enum Details {")).Should().Equal(new SourceRow("keyNoKeys", "KEY_NO_KEYS"), new SourceRow("unknown", "UNKNOWN"));
        ScriptReader.Numbers(ScriptReader.Block(Script, "enum Codes {")).Should().Equal(new SourceRow("999", "GENERIC"));
    }

    [Fact]
    public void Members_that_are_assigned_have_a_prefix()
    {
        const string Script = """
            class PlayerErrors extends ErrorsBase {
                constructor() {
                    super();
                    /** Error code of a manifest. */
                    this.PARSING_FAILURE_CODE = 10;
                    this.PARSING_FAILURE_MESSAGE = 'parsing failed for ';
                    // this.OLD_CODE = 11;
                    const QUOTA = 22;
                }
            }
            PlayerErrors.NETWORK = 2;
            PlayerErrors.prototype.NETWORK = 2;
            """;

        ScriptReader.Numbers(Script, "this.").Should().Equal(new SourceRow("10", "PARSING_FAILURE_CODE"));
        ScriptReader.Numbers(Script, "PlayerErrors.").Should().Equal(new SourceRow("2", "NETWORK"));
    }

    [Theory]
    [InlineData("export enum Other {\n}\n")]
    [InlineData("export enum Details {")]
    public void A_script_without_the_block_is_refused(string script) =>
        ((Action)(() => ScriptReader.Block(script, "enum Details {"))).Should().Throw<InvalidDataException>();
}
