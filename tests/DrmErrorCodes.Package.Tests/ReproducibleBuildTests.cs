namespace DrmErrorCodes.Package.Tests;

/// <summary>Anyone who builds the commit can compare.</summary>
[Collection(Packages.Collection)]
public sealed class ReproducibleBuildTests(Packages packages)
{
    [PackageFact]
    public void Two_clones_in_two_folders_give_the_same_bytes()
    {
        PackageFile again = packages.PackLibraryAgain(out PackageFile symbolsAgain);

        CompareFiles(packages.Library, again);
        CompareFiles(packages.Symbols, symbolsAgain);
    }

    private static void CompareFiles(PackageFile package, PackageFile other)
    {
        package.Files().Should().Equal(other.Files());
        package.Files().Where(name => !package.Read(name).AsSpan().SequenceEqual(other.Read(name))).Should().BeEmpty();
    }
}
