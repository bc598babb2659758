using System.Globalization;
using DrmErrorCodes.Tests.FirstUse;
using DrmErrorCodes.Tests.Properties;

namespace DrmErrorCodes.Tests;

/// <summary>What of the tests needs a process of its own.</summary>
internal static class Program
{
    private const string Usage = """
        hostile-input MINUTES [SEED] [INPUTS]   put the properties of the readers to the test, with INPUTS inputs (100000) in a round
        first-use ENTRY-POINT                   let 64 threads make the same first use of the library
        """;

    public static int Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["hostile-input", string minutes, .. { Length: <= 2 } more]:
                return PropertyRounds.Run(
                    TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)),
                    more is [string seed, ..] ? ulong.Parse(seed, CultureInfo.InvariantCulture) : (ulong)Random.Shared.Next(),
                    more is [_, string inputs] ? ulong.Parse(inputs, CultureInfo.InvariantCulture) : 100_000);
            case ["first-use", string entryPoint]:
                FirstUseRace.Run(entryPoint);
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
