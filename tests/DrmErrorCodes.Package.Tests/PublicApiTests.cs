using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using PublicApiGenerator;

namespace DrmErrorCodes.Package.Tests;

/// <summary>Nothing public comes, goes or changes unnoticed: PublicApi.txt is reviewed like code. Of rows, whose coming is the
/// transcriptions' business, PublicRows.txt has those that users can name already: none goes, and none changes.</summary>
[Collection(Packages.Collection)]
public sealed class PublicApiTests(Packages packages)
{
    private const string Update = "UPDATE_PUBLIC_API";
    private const string Api = "PublicApi.txt";
    private const string Rows = "PublicRows.txt";

    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes =
        [
            "System.Text.Json.Serialization.JsonConverterAttribute",
            "System.Diagnostics.CodeAnalysis.MemberNotNullWhenAttribute",
            "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute",
        ],
    };

    [PackageTheory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void The_public_API_is_the_accepted_one(string target)
    {
        string[] actual = Of(target, ApiOf);
        string[] accepted = Accepted(Api, target, actual);

        Explain(target, accepted.Except(actual).Select(line => "- " + line), actual.Except(accepted).Select(line => "+ " + line));
        actual.Should().Equal(accepted);
    }

    [PackageTheory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void No_row_that_users_can_name_goes_or_changes(string target)
    {
        string[] actual = Of(target, RowsOf);

        Explain(target, Accepted(Rows, target, actual).Except(actual).Select(line => "- " + line));
    }

    private static string[] Accepted(string name, string target, string[] actual)
    {
        string file = Path.Combine(Repository.Root, "tests", "DrmErrorCodes.Package.Tests", name);
        if (target == "net10.0" && Environment.GetEnvironmentVariable(Update) == "1")
            File.WriteAllText(file, string.Concat(actual.Select(line => line + "\n")));
        return File.ReadAllLines(file);
    }

    private static void Explain(string target, params IEnumerable<IEnumerable<string>> differences)
    {
        string text = string.Join('\n', differences.SelectMany(lines => lines));
        if (text.Length > 0)
            Assert.Fail($"""
                The public API for {target} is not the accepted one:
                {text}
                To accept the change, run these tests once with {Update}=1 and commit the files that they write.
                """);
    }

    // The extension methods that lead to a domain's rows come with its enum, and have tests of their own.
    private static string[] ApiOf(Assembly library)
    {
        Type[] types = [.. library.GetExportedTypes().Where(type => !HasRows(type) && type.Name != "DrmErrorExtensions")];
        return types.GeneratePublicApi(Options).TrimEnd().ReplaceLineEndings("\n").Split('\n');
    }

    private static string[] RowsOf(Assembly library) =>
    [
        .. library.GetExportedTypes().Where(HasRows).OrderBy(type => type.Name, StringComparer.Ordinal).SelectMany(type =>
            type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => string.Create(CultureInfo.InvariantCulture, $"{type.Name}.{field.Name} = {field.GetRawConstantValue()}"))
                .Prepend($"{type.Name}: {Enum.GetUnderlyingType(type).Name}")),
    ];

    /// <summary>Whether a new member is nothing but a new row or a new domain.</summary>
    private static bool HasRows(Type type) => type.IsEnum &&
        (type.Name == "ErrorDomain" || type.Assembly.GetType("DrmErrorCodes.DrmErrorExtensions")!.GetMethod("ToDrmError", [type]) is not null);

    private string[] Of(string target, Func<Assembly, string[]> lines)
    {
        string file = Path.Combine(packages.NewFolder("api-" + target), "DrmErrorCodes.dll");
        File.WriteAllBytes(file, packages.Library.Read($"lib/{target}/DrmErrorCodes.dll"));
        var context = new AssemblyLoadContext(target, isCollectible: true);
        try
        {
            return lines(context.LoadFromAssemblyPath(file));
        }
        finally
        {
            context.Unload();
        }
    }
}
