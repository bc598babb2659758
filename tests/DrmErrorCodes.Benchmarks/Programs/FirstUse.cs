using System;
using DrmErrorCodes;

// One program for all, so that they differ by nothing but what they do. What is not called is neither loaded nor compiled, so each
// stands in a method of its own; those of the domains are written beside this file.
switch (args[0])
{
    case "empty":
        Console.WriteLine("Token is expired.");
        break;
    case "find":
        FirstFind.Print();
        break;
    case "analyze":
        FirstAnalyze.Print();
        break;
    default:
        FirstLookups.Print(args[0]);
        break;
}

internal static class FirstFind
{
    public static void Print() => Console.WriteLine(ErrorText.Find("port 7011: PallyCon answered error 7011")[0].Error.Message);
}

internal static class FirstAnalyze
{
    public static void Print() => Console.WriteLine(ErrorReport.Analyze(
        "androidx.media3.exoplayer.ExoPlaybackException: Source error, errorCode=ERROR_CODE_DRM_LICENSE_ACQUISITION_FAILED\n" +
        "Caused by: com.example.LicenseException: PallyCon answered error 7011\n\tat com.example.License.get(License.java:42)").RootCause?.Message);
}
