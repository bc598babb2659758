using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace DrmErrorCodes.Package.Tests;

/// <summary>What is in the packages, and nothing besides.</summary>
[Collection(Packages.Collection)]
public sealed class PackageContentTests(Packages packages)
{
    [PackageFact]
    public void The_library_has_an_assembly_and_its_documentation_for_each_target_and_no_more() =>
        packages.Library.Files().Should().Equal(
            "DrmErrorCodes.nuspec",
            "README.md",
            "lib/net10.0/DrmErrorCodes.dll",
            "lib/net10.0/DrmErrorCodes.xml",
            "lib/net8.0/DrmErrorCodes.dll",
            "lib/net8.0/DrmErrorCodes.xml",
            "lib/netstandard2.0/DrmErrorCodes.dll",
            "lib/netstandard2.0/DrmErrorCodes.xml");

    [PackageFact]
    public void The_symbols_are_packed_for_each_target() =>
        packages.Symbols.Files().Should().Equal(
            "DrmErrorCodes.nuspec",
            "lib/net10.0/DrmErrorCodes.pdb",
            "lib/net8.0/DrmErrorCodes.pdb",
            "lib/netstandard2.0/DrmErrorCodes.pdb");

    [PackageFact]
    public void Modern_NET_needs_no_other_package()
    {
        (XElement metadata, XNamespace ns) = packages.Library.Nuspec();

        metadata.Element(ns + "dependencies")!.Elements(ns + "group")
            .Select(group => $"{(string?)group.Attribute("targetFramework")}: {string.Join(", ", Ids(group))}")
            .Should().BeEquivalentTo("net10.0: ", "net8.0: ", ".NETStandard2.0: System.Memory, System.Text.Json");
    }

    [PackageFact]
    public void The_library_says_its_license_and_where_it_comes_from() => CheckOrigin(packages.Library);

    [PackageFact]
    public void The_tool_says_its_license_and_where_it_comes_from()
    {
        CheckOrigin(packages.Tool);

        (XElement metadata, XNamespace ns) = packages.Tool.Nuspec();
        metadata.Descendants(ns + "packageType").Select(type => (string?)type.Attribute("name")).Should().Equal("DotnetTool");
        metadata.Descendants(ns + "dependency").Should().BeEmpty();
    }

    [PackageTheory]
    [InlineData("git@github.com:example/clone.git", "https://github.com/example/clone.git", "https://github.com/example/clone")]
    [InlineData("/somebody/s/folder", "", "")]
    [InlineData("git@example.org:clone.git", "", "")]
    public void The_addresses_are_those_of_a_remote_that_others_can_open(string remote, string repository, string project)
    {
        using var properties = JsonDocument.Parse(packages.Checkout.Addresses(remote));

        properties.RootElement.GetProperty("Properties").EnumerateObject().Select(property => property.Value.GetString())
            .Should().Equal(repository, project);
    }

    [PackageTheory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_documentation_tells_what_the_vendor_says(string target) =>
        Encoding.UTF8.GetString(packages.Library.Read($"lib/{target}/DrmErrorCodes.xml"))
            .Should().Contain("\"F:DrmErrorCodes.PallyConLicenseError.TokenExpired\"").And.Contain("Token is expired.");

    private static IEnumerable<string?> Ids(XElement group) => group.Elements().Select(dependency => (string?)dependency.Attribute("id"));

    private void CheckOrigin(PackageFile package)
    {
        (XElement metadata, XNamespace ns) = package.Nuspec();

        XElement license = metadata.Element(ns + "license")!;
        ((string?)license.Attribute("type")).Should().Be("expression");
        license.Value.Should().Be("MIT");

        XElement repository = metadata.Element(ns + "repository")!;
        ((string?)repository.Attribute("type")).Should().Be("git");
        ((string?)repository.Attribute("url")).Should().Be(Checkout.Home + ".git");
        ((string?)repository.Attribute("commit")).Should().Be(packages.Checkout.Commit);

        metadata.Element(ns + "projectUrl")!.Value.Should().Be(Checkout.Home);

        metadata.Element(ns + "readme")!.Value.Should().Be("README.md");
        package.Read("README.md").Should().Equal(File.ReadAllBytes(Path.Combine(packages.Checkout.Folder, "README.md")));
        metadata.Element(ns + "description")!.Value.Should().NotBeEmpty();
        metadata.Element(ns + "tags")!.Value.Should().Contain("drm");
    }
}
