namespace DrmErrorCodes.Tool.Export;

/// <summary>What a layer is, in one sentence.</summary>
internal static class LayerText
{
    public static string Of(ErrorLayer layer) => layer switch
    {
        ErrorLayer.Packaging => "What prepares and publishes content, before anybody plays it.",
        ErrorLayer.Player => "The player or the app’s own DRM library: what the application sees first.",
        ErrorLayer.Platform => "The DRM interface of the browser or the operating system.",
        ErrorLayer.Transport => "HTTP or FTP between two of the others, whose status says least.",
        ErrorLayer.Cdm => "The decryption module and the secure hardware below it.",
        ErrorLayer.LicenseServer => "The server that issues licenses.",
        _ => throw new ArgumentOutOfRangeException(nameof(layer), layer, "Not a layer of a domain."),
    };
}
