using System.IO.Compression;
using System.Xml.Linq;

namespace DrmErrorCodes.Package.Tests;

/// <summary>A packed file, opened as the archive that it is.</summary>
public sealed record PackageFile(string Path)
{
    // What makes any archive a package, whatever is in it.
    private static readonly string[] Plumbing = ["_rels/", "[Content_Types].xml", "package/services/"];

    public IReadOnlyList<string> Files()
    {
        using ZipArchive archive = ZipFile.OpenRead(Path);
        return [.. archive.Entries.Select(entry => entry.FullName)
            .Where(name => !Plumbing.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];
    }

    public byte[] Read(string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(Path);
        ZipArchiveEntry entry = archive.GetEntry(name) ?? throw new FileNotFoundException($"{Path} has no {name}.");
        using Stream stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>The metadata element of the nuspec, and the namespace of all that is in it.</summary>
    public (XElement Metadata, XNamespace Namespace) Nuspec()
    {
        using var stream = new MemoryStream(Read(Files().Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal))));
        XElement package = XDocument.Load(stream).Root!;
        return (package.Element(package.Name.Namespace + "metadata")!, package.Name.Namespace);
    }
}
