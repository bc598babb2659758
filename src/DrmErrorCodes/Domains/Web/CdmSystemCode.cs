namespace DrmErrorCodes;

/// <summary>System codes of a browser's decryption module: the number in "Rejected with system code (13)".</summary>
/// <remarks>
/// <para>
/// Facts: Chromium appends the code to the message of a rejected EME promise, or writes "Rejected with system code (n)" where
/// there is no message. The number belongs to the maker of the decryption module (Widevine in Chrome, Edge and Firefox), who
/// has not published what the codes mean. So this domain has no rows, and an error made from a number,
/// <c>((CdmSystemCode)13).ToDrmError()</c>, says who knows: Google's Widevine support, by way of the license vendor or of the
/// Widevine integrator portal.
/// </para>
/// <para>
/// What a caller can tell without it: which call was rejected (<c>generateRequest</c>, <c>update</c>,
/// <c>setServerCertificate</c>), what the license server answered, and whether other browsers and versions of the module do the
/// same. Numbers from 1000000 on are Chromium's own, and public.
/// </para>
/// </remarks>
[ErrorTable(ErrorDomain.CdmSystemCode, ErrorLayer.Cdm, MessageWording.Own,
    Title = "System codes of the decryption module",
    Description = "The number that a Chromium browser adds to a rejected EME call, such as 13 in Rejected with system code (13).",
    Vendor = "Google",
    Contact =
        "Ask the license vendor, or Google's Widevine support in the integrator portal, for the meaning; send the number, " +
        "the rejected call, browser, CDM version, operating system, the time and the license server's answer.",
    Aliases = ["systemcode"])]
[Source("Chromium, content_decryption_module_result_promise.cc", Url = "https://github.com/chromium/chromium")]
[Source("Chromium, media/base/cdm_promise.h", Url = "https://github.com/chromium/chromium")]
[Source("Chromium, media/base/android/media_drm_bridge.h", Url = "https://github.com/chromium/chromium")]
[CodeGroup(1000000, 1099999, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "From 1000000 on the number is Chromium's own and no decryption module's: 1000001 is a failure without detail, " +
    "1000002 a call that was aborted, 1000003 a connection error (CdmPromise::SystemCode).",
    "Look at the text in front of the number and at chrome://media-internals for that moment. Check whether page or " +
    "player closed the session during the call, and repeat the title with new MediaKeys in a new tab.",
    Layer = ErrorLayer.Platform)]
[CodeGroup(1100000, 1199999, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "From 1100000 on it is Chromium on Android, of its MediaDrmBridge: 1100000 server certificate, 1100003 not " +
    "provisioned, 1100005 no session opened, 1100006 update failed, 1100009 no key request, 1100012 denied by the server.",
    "Look in logcat at that moment for MediaDrm-JNI, WVCdm and cr_media: Android's own error stands there and does not " +
    "reach the page. Compare with another title, and with an app that uses Widevine on the same device.",
    Layer = ErrorLayer.Platform)]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "The number is the decryption module's own (Widevine in Chrome, Edge, Firefox), and its maker keeps the meaning " +
    "unpublished. It says that the module rejected an EME call; the reason behind it is known to Google's Widevine " +
    "support.",
    "Look at which call was rejected: generateRequest points to the init data, update to the license, " +
    "setServerCertificate to the certificate. Check the license server's answer, compare browsers and CDM versions; then " +
    "ask the license vendor or Widevine.")]
[LogShape("Rejected with system code #", "with system code #")]
[LogSample("Failed to execute 'update' on 'MediaKeySession': Rejected with system code (13)", "13")]
[LogSample("the system code is 13 characters long")]
public enum CdmSystemCode
{
}
