using System.Diagnostics;
using System.Reflection;
using Xunit.Abstractions;

namespace DrmErrorCodes.Tests.Properties;

/// <summary>A program that puts all properties of the readers to the test, round after round, until the time is over.</summary>
internal static class PropertyRounds
{
    /// <summary>Prints the seed first, and each round's before it begins, so that it can be repeated whatever ends it.</summary>
    /// <returns>The exit code: 1 when a property does not hold.</returns>
    public static int Run(TimeSpan time, ulong seed, ulong inputs)
    {
        Action[] properties = [.. Properties()];
        Console.WriteLine($"{properties.Length} properties of the readers, {time.TotalMinutes} minutes, seed {seed}");
        Environment.SetEnvironmentVariable(PropertyRun.InputsVariable, $"{inputs}");

        var clock = Stopwatch.StartNew();
        ulong round = 0;
        do
        {
            Console.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss} {PropertyRun.SeedVariable}={seed + round} {PropertyRun.InputsVariable}={inputs}");
            Environment.SetEnvironmentVariable(PropertyRun.SeedVariable, $"{seed + round}");
            try
            {
                Parallel.ForEach(properties, property => property());
            }
            catch (AggregateException exception)
            {
                Console.WriteLine(exception);
                Console.WriteLine($"Found in round {round + 1} of seed {seed}; what is found becomes a named test.");
                return 1;
            }

            round++;
        }
        while (clock.Elapsed < time);

        Console.WriteLine($"Nothing found in {round} rounds of seed {seed}, {round * inputs} inputs of each reader.");
        return 0;
    }

    private static IEnumerable<Action> Properties() =>
        from type in typeof(PropertyRounds).Assembly.GetTypes()
        where type.Name.EndsWith(nameof(Properties), StringComparison.Ordinal) && type.Namespace == typeof(PropertyRounds).Namespace
        from method in type.GetMethods()
        where method.GetCustomAttribute<FactAttribute>() is not (null or TheoryAttribute)
        select method.CreateDelegate<Action>(Activator.CreateInstance(type, NoOutput.Instance));

    private sealed class NoOutput : ITestOutputHelper
    {
        public static readonly NoOutput Instance = new();

        public void WriteLine(string message)
        {
        }

        public void WriteLine(string format, params object[] args)
        {
        }
    }
}
