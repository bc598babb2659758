using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace DrmErrorCodes.Tests.Properties;

/// <summary>Puts properties to the test. The output of a test, and the message of a failure, say how to repeat it.</summary>
internal static class PropertyRun
{
    public const string InputsVariable = "DRM_ERROR_CODES_INPUTS";
    public const string SeedVariable = "DRM_ERROR_CODES_SEED";

    private const int RunsOfInputs = 1_000;
    private const int RunsOfValues = 1_000;
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    private static ulong InputCount => Setting(InputsVariable) ?? 1_000_000;

    /// <summary>Checks as many inputs as <c>DRM_ERROR_CODES_INPUTS</c> says, else a million. FsCheck draws a seed for each thousandth
    /// of them: it would take too long to draw every input.</summary>
    public static void CheckInputs<T>(ITestOutputHelper output, Func<RandomSource, T> draw, Action<T, RandomSource> check)
        where T : notnull
    {
        ulong inputsOfRun = (InputCount + RunsOfInputs - 1) / RunsOfInputs;
        Check(output, RunsOfInputs, Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new RandomSource(seed);
            for (ulong i = 0; i < inputsOfRun; i++)
            {
                T input = draw(random);
                try
                {
                    check(input, random);
                }
                catch (Exception exception)
                {
                    throw new InvalidOperationException($"Input {i} of the run {seed}: {Shown(input)}", exception);
                }
            }
        }));
    }

    /// <summary>Checks a property with values that FsCheck draws, and makes smaller where it fails.</summary>
    public static void CheckValues<T>(ITestOutputHelper output, Arbitrary<T> values, Action<T> check) =>
        Check(output, RunsOfValues, Prop.ForAll(values, check));

    private static void Check(ITestOutputHelper output, int runs, Property property)
    {
        ulong seed = Setting(SeedVariable) ?? (ulong)Random.Shared.NextInt64();
        string repeat = $"To repeat it, set {SeedVariable}={seed} and {InputsVariable}={InputCount}.";
        output.WriteLine(repeat);
        try
        {
            property.Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(runs).WithReplay(seed, Gamma));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(repeat, exception);
        }
    }

    private static ulong? Setting(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? ulong.Parse(value, CultureInfo.InvariantCulture) : null;

    private static string Shown<T>(T input)
    {
        string text = input is byte[] bytes ? Encoding.Latin1.GetString(bytes) : $"{input}";
        return (input is byte[]? "the bytes \"" : "\"") + string.Concat(text.Select(c => c is >= ' ' and <= '~' ? $"{c}" : $"\\u{(int)c:X4}")) + "\"";
    }
}
