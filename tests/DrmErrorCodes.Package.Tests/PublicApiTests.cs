using System.Runtime.Loader;

namespace DrmErrorCodes.Package.Tests;

/// <summary>Nothing public comes, goes or changes unnoticed: PublicApi.txt is reviewed like code.</summary>
[Collection(Packages.Collection)]
public sealed class PublicApiTests(Packages packages)
{
    private const string Update = "UPDATE_PUBLIC_API";

    private static readonly string Accepted =
        Path.Combine(Repository.Root, "tests", "DrmErrorCodes.Package.Tests", "PublicApi.txt");

    [PackageTheory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void The_public_API_is_the_accepted_one(string target)
    {
        string[] actual = PublicApi(target);
        if (target == "net10.0" && Environment.GetEnvironmentVariable(Update) == "1")
            File.WriteAllText(Accepted, string.Concat(actual.Select(line => line + "\n")));

        string[] accepted = File.ReadAllLines(Accepted);
        string[] differences =
        [
            .. accepted.Except(actual).Select(line => "- " + line),
            .. actual.Except(accepted).Select(line => "+ " + line),
        ];
        if (differences.Length > 0)
            Assert.Fail($"""
                The public API for {target} is not the accepted one:
                {string.Join('\n', differences)}
                To accept the change, run these tests once with {Update}=1 and commit {Path.GetFileName(Accepted)}.
                """);
        actual.Should().Equal(accepted);
    }

    private string[] PublicApi(string target)
    {
        var context = new AssemblyLoadContext(target, isCollectible: true);
        try
        {
            using var image = new MemoryStream(packages.Library.Read($"lib/{target}/DrmErrorCodes.dll"));
            return [.. ApiText.Of(context.LoadFromStream(image))];
        }
        finally
        {
            context.Unload();
        }
    }
}
