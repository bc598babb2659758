using System.Reflection;
using System.Runtime.Loader;

namespace DrmErrorCodes.Tests.FirstUse;

/// <summary>The library as a new process has it, nothing of which has run, with the uses of these tests.</summary>
internal sealed class FreshLibrary : AssemblyLoadContext
{
    private static readonly Assembly[] Loaded = [typeof(ErrorCatalog).Assembly, typeof(FirstUses).Assembly];

    private FreshLibrary()
        : base("fresh", isCollectible: true)
    {
    }

    /// <summary>What the method of <see cref="FirstUses"/> answers there.</summary>
    public static string[] Answers(string method, object argument)
    {
        var library = new FreshLibrary();
        try
        {
            Type uses = library.LoadFromAssemblyPath(typeof(FirstUses).Assembly.Location).GetType(typeof(FirstUses).FullName!)!;
            return (string[])uses.GetMethod(method)!.Invoke(null, [argument])!;
        }
        finally
        {
            library.Unload();
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        Loaded.FirstOrDefault(assembly => assembly.GetName().Name == assemblyName.Name) is { } assembly
            ? LoadFromAssemblyPath(assembly.Location)
            : null;
}
