#if !NET
// The compiler wants this type by its name. A package with its source would be compiled from a folder that is named after the
// project's path, and no two clones would give the same assembly.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
#endif
