using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace DrmErrorCodes.Package.Tests;

/// <summary>A debugger finds the sources of each assembly.</summary>
[Collection(Packages.Collection)]
public sealed class SymbolsTests(Packages packages)
{
    private const string RootInPdb = "/_/";

    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [PackageTheory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_symbols_are_those_of_the_assembly(string target)
    {
        using var assembly = new PEReader(new MemoryStream(packages.Library.Read($"lib/{target}/DrmErrorCodes.dll")));
        using MetadataReaderProvider symbols = Symbols(target);

        DebugDirectoryEntry entry = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        var id = new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id);
        id.Guid.Should().Be(assembly.ReadCodeViewDebugDirectoryData(entry).Guid);
        id.Stamp.Should().Be(entry.Stamp);
    }

    [PackageTheory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void SourceLink_leads_to_the_commit(string target)
    {
        using MetadataReaderProvider symbols = Symbols(target);
        MetadataReader reader = symbols.GetMetadataReader();

        byte[] link = Information(reader, EntityHandle.ModuleDefinition, SourceLink).Should().ContainSingle().Subject;
        using var json = JsonDocument.Parse(link);
        json.RootElement.GetProperty("documents").GetProperty(RootInPdb + "*").GetString()
            .Should().EndWith($"{new Uri(Checkout.Home).AbsolutePath}/{packages.Checkout.Commit}/*");
    }

    [PackageTheory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void Every_source_is_in_the_repository_or_in_the_symbols(string target)
    {
        using MetadataReaderProvider symbols = Symbols(target);
        MetadataReader reader = symbols.GetMetadataReader();
        IReadOnlySet<string> tracked = packages.Checkout.TrackedFiles();

        string[] linked =
        [
            .. reader.Documents
                .Where(document => Information(reader, document, EmbeddedSource).Count == 0)
                .Select(document => reader.GetString(reader.GetDocument(document).Name)),
        ];

        linked.Should().Contain(RootInPdb + "src/DrmErrorCodes/ErrorCatalog.cs");
        linked.Except(tracked.Select(path => RootInPdb + path)).Should().BeEmpty();
    }

    private static List<byte[]> Information(MetadataReader reader, EntityHandle of, Guid kind) =>
        [.. reader.GetCustomDebugInformation(of)
            .Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == kind)
            .Select(information => reader.GetBlobBytes(information.Value))];

    private MetadataReaderProvider Symbols(string target) =>
        MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(packages.Symbols.Read($"lib/{target}/DrmErrorCodes.pdb")));
}
