using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using DrmErrorCodes.Tables;

namespace DrmErrorCodes.Benchmarks;

/// <summary>What the library's assembly is made of.</summary>
internal static class AssemblyParts
{
    private delegate ReadOnlySpan<byte> PartOfTable(ErrorTable table);

    public static long Size => new FileInfo(typeof(ErrorCatalog).Assembly.Location).Length;

    /// <summary>The parts in bytes, which together are the size.</summary>
    public static IReadOnlyList<(string Name, long Bytes)> Measure()
    {
        using var pe = new PEReader(File.OpenRead(typeof(ErrorCatalog).Assembly.Location));
        MetadataReader metadata = pe.GetMetadataReader();
        long texts = OfTables("Texts");
        long rows = OfTables("Rows") + OfTables("Groups") + OfTables("Ranges");
        long numbers = OfTables("NumberDisplacements") + OfTables("NumberKeys") + OfTables("NumberRows");
        long byText = OfTables("TextSlots");
        (string, long)[] parts =
        [
            ("texts of rows, groups and domains", texts),
            ("facts of rows and groups", rows),
            ("indexes by number", numbers),
            ("indexes by text", byText),
            ("words and shapes of the finder", Constants(metadata) - texts - rows - numbers - byText),
            ("members of the domains' enums", Members(metadata)),
            ("code", Code(pe, metadata)),
        ];
        return [.. parts, ("all else: other metadata, strings, headers", Size - parts.Sum(part => part.Item2))];
    }

    private static long OfTables(string name)
    {
        MethodInfo get = typeof(ErrorTable).GetProperty(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetMethod!;
        PartOfTable part = get.CreateDelegate<PartOfTable>();
        return ErrorTables.All.Sum(table => (long)part(table).Length);
    }

    // The bytes of u8 literals and of spans that are written as lists.
    private static long Constants(MetadataReader metadata)
    {
        long size = 0;
        foreach (FieldDefinitionHandle handle in metadata.FieldDefinitions)
        {
            FieldDefinition field = metadata.GetFieldDefinition(handle);
            if ((field.Attributes & FieldAttributes.HasFieldRVA) == 0)
                continue;
            BlobReader signature = metadata.GetBlobReader(field.Signature);
            signature.ReadSignatureHeader();
            size += signature.ReadSignatureTypeCode() is SignatureTypeCode.TypeHandle
                ? metadata.GetTypeDefinition((TypeDefinitionHandle)signature.ReadTypeHandle()).GetLayout().Size
                : sizeof(long);
        }

        return size;
    }

    // A row of the table of fields, one of that of constants, the name, and the value.
    private static long Members(MetadataReader metadata)
    {
        HashSet<string> enums = [.. ErrorCatalog.Domains.Select(info => ErrorTables.Of(info.Domain).GetType().Name)];
        FieldDefinition[] members =
        [
            .. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => enums.Contains(metadata.GetString(type.Name) + "Table"))
                .SelectMany(type => type.GetFields()).Select(metadata.GetFieldDefinition),
        ];
        long names = members.Select(member => metadata.GetString(member.Name)).Distinct().Sum(name => Encoding.UTF8.GetByteCount(name) + 1);
        long values = members.Select(member => member.GetDefaultValue()).Where(value => !value.IsNil)
            .Select(value => metadata.GetConstant(value).Value).Distinct().Sum(value => metadata.GetBlobReader(value).Length + 1);
        int row = metadata.GetTableRowSize(TableIndex.Field) + metadata.GetTableRowSize(TableIndex.Constant);
        return (members.Length * row) + names + values;
    }

    private static long Code(PEReader pe, MetadataReader metadata) =>
        metadata.MethodDefinitions.Select(handle => metadata.GetMethodDefinition(handle).RelativeVirtualAddress).Where(address => address != 0).Distinct()
            .Sum(address => (long)pe.GetMethodBody(address).Size);
}
