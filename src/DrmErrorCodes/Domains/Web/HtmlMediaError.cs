namespace DrmErrorCodes;

/// <summary>Codes of the media element of HTML (MediaError).</summary>
/// <remarks>
/// Facts: video.js <c>src/js/media-error.js</c> of 8.24.1; 1 to 4 are those of the HTML standard and of MDN. 0 and 5 are of
/// Video.js alone. The messages are this library's own words. Browsers put a second code into <c>message</c>: Chromium a
/// pipeline status before the colon, Firefox an nsresult such as <c>NS_ERROR_DOM_MEDIA_FATAL_ERR (0x806e0005)</c>; Internet
/// Explorer and the first Edge have an HRESULT in <c>msExtendedCode</c>.
/// </remarks>
[ErrorTable(ErrorDomain.HtmlMedia, ErrorLayer.Player, MessageWording.Own,
    Title = "HTML media errors",
    Description = "The code of video.error (MediaError) in a web page, with the two numbers that Video.js adds.",
    Vendor = "WHATWG",
    Contact = "The team of the web player, with code and message of video.error, the browser and its version; the browser " +
        "maker for a message that names a fault of its own.",
    Aliases = ["mediaerror"])]
[Source("videojs/video.js, src/js/media-error.js", Version = "8.24.1", Date = "2026-09-10",
    Url = "https://github.com/videojs/video.js")]
[Source("MDN, MediaError: code property", Url = "https://developer.mozilla.org/docs/Web/API/MediaError/code")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "HTML knows the codes 1 to 4, Video.js 0 and 5 besides. Players and plugins write numbers of their own into the same " +
    "place, negative ones too.",
    "Look at message of the error and at which script made it (stack in the console), and look the number up in the " +
    "documents of that plugin.")]
[LogWord("MediaError")]
[LogShape("MediaError code #?", "MediaError * code #?")]
[LogSymbol("MEDIA_ERR_")]
[LogSample("VIDEOJS: ERROR: (CODE:4 MEDIA_ERR_SRC_NOT_SUPPORTED) No compatible source was found for this media.", "4")]
[LogSample("MediaError {code: 4, message: \"DEMUXER_ERROR_COULD_NOT_OPEN: FFmpegDemuxer: open context failed\"}", "4")]
[LogSample("code: 4")]
public enum HtmlMediaError
{
    /// <summary>Error that a plugin or the page made itself (Video.js).</summary>
    /// <remarks>
    /// <para>Video.js gives 0 to an error that was set without a code, by a plugin or by the page: player.error("text"). No
    /// browser reports it.</para>
    /// <para>Look at message of the error, which is all it has, and search the page and its plugins for the text.</para>
    /// </remarks>
    [Symbol("MEDIA_ERR_CUSTOM")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Custom = 0,

    /// <summary>Loading was stopped by the viewer or the page.</summary>
    /// <remarks>
    /// <para>The media element stopped fetching because somebody asked it to: a closed page, another src, a stop. Players with
    /// Media Source Extensions hardly see it.</para>
    /// <para>Do nothing if a stop or a change of the source was meant. Otherwise look in the page for code that sets src or
    /// calls load, and load the title again.</para>
    /// </remarks>
    [Symbol("MEDIA_ERR_ABORTED")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    [Aborted]
    Aborted = 1,

    /// <summary>Network failed after loading had begun well.</summary>
    /// <remarks>
    /// <para>The element had read some of the media and then lost it. It concerns files that the element fetches itself; a
    /// player that downloads by script has this code only if it ended its stream with a network error.</para>
    /// <para>Check the request of the media file in the network log: status, length, time. Load it again after a pause; if it
    /// breaks at the same byte, check server and CDN.</para>
    /// </remarks>
    [Symbol("MEDIA_ERR_NETWORK")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    Network = 2,

    /// <summary>Media could not be decoded.</summary>
    /// <remarks>
    /// <para>The data came, and demuxer, decryption or decoder failed at it; the code does not tell which. With protected
    /// content a key that does not fit and a CDM that lost its hardware end here too.</para>
    /// <para>Look at video.error.message: Chromium and Firefox name the step there. Play the title without protection and on
    /// another machine: only protected is key or CDM, only one machine its driver, all is the stream.</para>
    /// </remarks>
    [Symbol("MEDIA_ERR_DECODE")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Decode = 3,

    /// <summary>Source is missing, cannot be read, or is of a type not supported.</summary>
    /// <remarks>
    /// <para>The element could not start: container or codec that the browser lacks, an address that answers with an error or
    /// HTML, CORS, or an empty src. It also comes where the first data appended by a player cannot be used.</para>
    /// <para>Look at video.error.message, then open the address of video.src: with 403, 404 or HTML it is the address, else the
    /// type. Check codecs with MediaSource.isTypeSupported.</para>
    /// </remarks>
    [Symbol("MEDIA_ERR_SRC_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    SrcNotSupported = 4,

    /// <summary>Media is encrypted and cannot be decrypted (Video.js).</summary>
    /// <remarks>
    /// <para>Video.js and its plugin contrib-eme use 5 for all that fails with EME: no key system, no session, a license
    /// request refused, or encrypted media without the plugin. The text in message tells which.</para>
    /// <para>Look at message: "Unsupported keySystem" is the browser or the options, a failed request has its HTTP status in
    /// the network log, a name of a DOMException is to be looked up as such.</para>
    /// </remarks>
    [Symbol("MEDIA_ERR_ENCRYPTED")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Encrypted = 5,
}
