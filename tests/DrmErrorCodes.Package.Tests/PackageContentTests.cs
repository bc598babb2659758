using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
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
            "icon.png",
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

    /// <summary>Where a package is shown there are no files beside its README.</summary>
    [PackageFact]
    public void The_page_is_the_README_with_its_links_into_the_repository()
    {
        string readme = File.ReadAllText(Path.Combine(packages.Checkout.Folder, "README.md"));
        string page = Encoding.UTF8.GetString(packages.Library.Read("README.md"));
        string files = $"{Checkout.Home}/blob/{packages.Checkout.Commit}/";

        page.Replace(files, "", StringComparison.Ordinal).Should().Be(readme);
        Links(page).Where(link => link.StartsWith(files, StringComparison.Ordinal))
            .Where(link => !Path.Exists(Path.Combine(packages.Checkout.Folder, link[files.Length..].Split('#')[0]))).Should().BeEmpty();
    }

    [PackageFact]
    public void No_page_has_a_link_that_is_dead_where_it_is_shown() =>
        new[] { packages.Library, packages.Tool }.SelectMany(package => Links(Encoding.UTF8.GetString(package.Read("README.md"))))
            .Where(link => !Uri.TryCreate(link, UriKind.Absolute, out Uri? address) || address.Scheme is not "https").Should().BeEmpty();

    [PackageFact]
    public void The_icon_is_a_square_of_128_pixels()
    {
        byte[] icon = packages.Library.Read("icon.png");

        icon[1..4].Should().Equal("PNG"u8.ToArray());
        (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))).Should().Be((128, 128));
    }

    [PackageFact]
    public void The_changelog_begins_with_the_version_that_is_packed()
    {
        string changelog = File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md"));
        XElement properties = XElement.Load(Path.Combine(Repository.Root, "src", "Directory.Build.props"));

        Regex.Match(changelog, @"^## \[(\d[^\]]*)\] - \d{4}-\d{2}-\d{2}$", RegexOptions.Multiline).Groups[1].Value
            .Should().Be(properties.Descendants("Version").Single().Value);
    }

    private static IEnumerable<string> Links(string markdown) =>
        Regex.Matches(markdown, @"\]\(([^)#][^)]*)\)").Select(link => link.Groups[1].Value);

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
        metadata.Element(ns + "icon")!.Value.Should().Be("icon.png");
        metadata.Element(ns + "releaseNotes")!.Value.Should().StartWith("From the six domains").And.NotContain("## [");
        metadata.Element(ns + "description")!.Value.Should().NotBeEmpty();
        metadata.Element(ns + "tags")!.Value.Should().Contain("drm");
    }
}
