using System.Text.Json;
using System.Text.Json.Serialization;
using DrmErrorCodes;

CallSites.Print();
DrmError error = ErrorCatalog.Lookup(ErrorDomain.PallyConLicense, 7011);
string json = JsonSerializer.Serialize(error, Model.Default.DrmError);
System.Console.WriteLine(JsonSerializer.Deserialize(json, Model.Default.DrmError));
var withAdvice = new Model(new JsonSerializerOptions { Converters = { new DrmErrorJsonConverter(includeAdvice: true) } });
using JsonDocument advice = JsonSerializer.SerializeToDocument(error, withAdvice.DrmError);
System.Console.WriteLine(advice.RootElement.GetProperty("Retry"));
return 0;

[JsonSerializable(typeof(DrmError))]
internal sealed partial class Model : JsonSerializerContext;
