using System.Text.Json;
using System.Text.Json.Serialization;
using DrmErrorCodes;

CallSites.Print();
string json = JsonSerializer.Serialize(ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011), Model.Default.DrmError);
System.Console.WriteLine(JsonSerializer.Deserialize(json, Model.Default.DrmError));
return 0;

[JsonSerializable(typeof(DrmError))]
internal sealed partial class Model : JsonSerializerContext;
