namespace DrmErrorCodes;

/// <summary>Error codes of the media code of Firefox (nsresult, module DOM_MEDIA).</summary>
/// <remarks>
/// Facts: mozilla/gecko-dev <c>xpcom/base/ErrorList.py</c>, module DOM_MEDIA (41): a value is 0x806E0000 and the number of the
/// error. The messages are this library's own words. <c>MediaError.message</c> has name and value, and after a hyphen the
/// function with a text: <c>NS_ERROR_DOM_MEDIA_FATAL_ERR (0x806e0005) - …</c>. Several codes are signals between parts of the
/// browser, which no page sees.
/// </remarks>
[ErrorTable(ErrorDomain.MozillaMedia, ErrorLayer.Platform, MessageWording.Own,
    Title = "Firefox media errors",
    Description = "The nsresult codes of the media code of Firefox, as MediaError.message has them.",
    Vendor = "Mozilla",
    Contact = "The team of the web player, with the whole MediaError.message, which names the function that failed; " +
        "Bugzilla of Mozilla for the browser itself, with about:support.",
    Aliases = ["mozilla", "firefox", "gecko"])]
[Source("mozilla/gecko-dev, xpcom/base/ErrorList.py",
    Url = "https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "An nsresult of Firefox. Only those from 0x806E0000 to 0x806EFFFF are of its media code; others come from network, " +
    "storage or script, and stand in the same list.",
    "Look the name up in ErrorList.py of Firefox, and look at the text behind the code in MediaError.message.")]
[CodeGroup(0x00000000, 0x7FFFFFFF, ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded,
    "An nsresult below 0x80000000 is a success by its first bit, with a detail at most. Nothing ended because of it.",
    "Look for another code in the same message or log: this one is none of a failure.",
    Severity = ErrorSeverity.Success)]
[CodeGroup(0x806E0000, 0x806EFFFF, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A code of the media code of Firefox. The function and the text behind it in MediaError.message say more than the code.",
    "Look at the text after the hyphen in MediaError.message, then at the console of Firefox for a line on the same media " +
    "element, and record about:logging with the preset for media.")]
[LogRange(0x806E0000, 0x806EFFFF)]
[LogSymbol("NS_ERROR_DOM_MEDIA_")]
[LogSample("Error Code: NS_ERROR_DOM_MEDIA_FATAL_ERR (0x806e0005)", "0x806E0005")]
[LogSample("NS_ERROR_FAILURE (0x80004005)")]
public enum MozillaMediaError : uint
{
    // general

    /// <summary>Loading was aborted.</summary>
    /// <remarks>
    /// <para>The page or viewer ended the load before it was done: another source, a stop, a closed page. The page sees
    /// MediaError 1 or no error at all.</para>
    /// <para>Look in the player for a change of src or a destroy right before it. Load the title again if nobody meant to stop
    /// it.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_ABORT_ERR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    [Aborted]
    AbortErr = 0x806E0001,

    /// <summary>Playback is not allowed.</summary>
    /// <remarks>
    /// <para>Firefox did not let it play: autoplay with sound before the viewer has touched the page, or a setting of the site
    /// against it. play rejects with NotAllowedError.</para>
    /// <para>Start playback from a click, or muted. Ask the viewer to look at the autoplay permission in front of the
    /// address.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_NOT_ALLOWED_ERR")]
    [Advice(ErrorCategory.Request, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    NotAllowedErr = 0x806E0002,

    /// <summary>Media is not supported.</summary>
    /// <remarks>
    /// <para>Container or codec are none that this Firefox plays. On Linux H.264 and AAC come from a library of the system,
    /// which may be missing; on Windows N editions from the Media Feature Pack.</para>
    /// <para>Check the codec with MediaSource.isTypeSupported in the same browser, and about:support, section Media, for what
    /// the system offers.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_NOT_SUPPORTED_ERR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    NotSupportedErr = 0x806E0003,

    /// <summary>Media could not be decoded.</summary>
    /// <remarks>
    /// <para>A decoder gave up at a sample: damaged or cut data, a profile beyond it, or a graphics driver. With encrypted
    /// media the decryption before it may have given rubbish.</para>
    /// <para>Look at the text after the hyphen for decoder and reason. Try with hardware decoding off
    /// (media.hardware-video-decoding.enabled) and the same title unprotected.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_DECODE_ERR")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DecodeErr = 0x806E0004,

    /// <summary>Media code failed beyond repair.</summary>
    /// <remarks>
    /// <para>Firefox gives this to what it cannot go on from: a decoder that could not be made or refuses the stream
    /// (WMFVideoMFTManager on Windows, such as a resolution above its limit), or with ChromiumCDMParent in the text a decode
    /// that failed in the CDM.</para>
    /// <para>Look at the text after the hyphen, which names function and reason. If it speaks of a resolution or profile, offer
    /// a smaller one; with a CDM in it try the title unprotected; else update the graphics driver and try another
    /// machine.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_FATAL_ERR")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    FatalErr = 0x806E0005,

    /// <summary>Metadata of the media could not be read.</summary>
    /// <remarks>
    /// <para>The beginning of the file or the initialization segment could not be understood, so neither length nor streams are
    /// known.</para>
    /// <para>Check the first bytes of the answer: an HTML page or a missing moov box are the usual causes. Then check the file
    /// with ffprobe or mp4dump.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_METADATA_ERR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    MetadataErr = 0x806E0006,

    /// <summary>Value in the media was too large for its place.</summary>
    [Symbol("NS_ERROR_DOM_MEDIA_OVERFLOW_ERR")]
    OverflowErr = 0x806E0007,

    /// <summary>End of the stream was reached.</summary>
    /// <remarks>
    /// <para>A demuxer or decoder tells the next part by this that no more data comes. It is a signal inside of Firefox, in the
    /// list of errors for want of another place.</para>
    /// <para>Do nothing. If playback ended too early, compare the duration in the manifest with the last segment that was
    /// appended.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_END_OF_STREAM")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    EndOfStream = 0x806E0008,

    /// <summary>More data is needed.</summary>
    /// <remarks>
    /// <para>A part of the media code says that it cannot go on before data is appended or downloaded; playback waits. Inside
    /// of Firefox this is a normal state.</para>
    /// <para>Do nothing for the code. If playback stays so, look in the network log for the segment that does not come.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_WAITING_FOR_DATA")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    WaitingForData = 0x806E0009,

    /// <summary>Operation was canceled.</summary>
    /// <remarks>
    /// <para>A task of the media code was taken back because it is not needed any more, as by a seek or the end of the page.
    /// Nothing has failed.</para>
    /// <para>Do nothing: look for another code if playback stopped.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_CANCELED")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    Canceled = 0x806E000A,

    /// <summary>Output of audio or video failed.</summary>
    /// <remarks>
    /// <para>The media was decoded, and the way out failed: an audio device that went away or cannot take the format, or a
    /// window for the video that is gone.</para>
    /// <para>Ask the viewer to choose another audio output or plug it in again, then load the page anew. about:support, section
    /// Media, lists the devices.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_MEDIASINK_ERR")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    MediasinkErr = 0x806E000B,

    /// <summary>Container could not be read.</summary>
    /// <remarks>
    /// <para>The demuxer met data that contradicts the format: a damaged or cut file, boxes of a wrong length, time stamps that
    /// go backwards.</para>
    /// <para>Look at the text after the hyphen, and check the segment appended last with mp4dump or ffprobe.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_DEMUXER_ERR")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DemuxerErr = 0x806E000C,

    /// <summary>CDM failed or ended.</summary>
    /// <remarks>
    /// <para>In the source Firefox gives this to the media element when the CDM has terminated: all its sessions are closed,
    /// and their keys are lost. It is a crash or fault of the CDM, not a refusal of the license.</para>
    /// <para>Start anew with new media keys and a license request. If it comes back, look in about:crashes for a plugin crash,
    /// in about:addons for the version of Widevine, and for security software that watches it.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_CDM_ERR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    CdmErr = 0x806E000D,

    /// <summary>New decoder is needed.</summary>
    /// <remarks>
    /// <para>A decoder says that it cannot be used further, for instance after its device was lost, and that Firefox is to make
    /// another; it does so by itself.</para>
    /// <para>Do nothing unless a decode error or a crash code follows: then look at that one.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_NEED_NEW_DECODER")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    NeedNewDecoder = 0x806E000E,

    /// <summary>Decoder is being set up.</summary>
    /// <remarks>
    /// <para>A decoder that is not ready yet answers with this, and is asked again. It is a state between two parts of
    /// Firefox.</para>
    /// <para>Do nothing: wait for what comes after it in the log.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_INITIALIZING_DECODER")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    InitializingDecoder = 0x806E000F,

    /// <summary>Decoder process (RDD or GPU) crashed.</summary>
    /// <remarks>
    /// <para>Firefox starts that process again and makes a new decoder, some times in a row; the page gets the code only when
    /// it crashed once too often. The usual cause is a graphics driver or one damaged stream.</para>
    /// <para>Look in about:crashes for reports of that time, and load the title again. If one title has it, check its stream;
    /// if all, update the driver or turn hardware decoding off.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_REMOTE_DECODER_CRASHED_RDD_OR_GPU_ERR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    RemoteDecoderCrashedRddOrGpuErr = 0x806E0010,

    /// <summary>Decoder process (utility) crashed.</summary>
    /// <remarks>
    /// <para>Audio mostly is decoded in this process. As with 0x806E0010, Firefox makes a new one by itself until the crashes
    /// in a row are too many.</para>
    /// <para>Look in about:crashes for a report of the utility process, and load the title again. If it happens with one title,
    /// keep its audio for a bug report.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_REMOTE_DECODER_CRASHED_UTILITY_ERR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    RemoteDecoderCrashedUtilityErr = 0x806E0011,

    /// <summary>Process with the CDM of Windows Media Foundation crashed.</summary>
    /// <remarks>
    /// <para>Hardware DRM of Windows (PlayReady, or Widevine in hardware) runs in that process. Keys are lost with it; Firefox
    /// decides then whether playback can go on.</para>
    /// <para>Start the title again for a new session and license. If it comes back, update the graphics driver, and let the
    /// player ask for software robustness on that machine.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_REMOTE_DECODER_CRASHED_MF_CDM_ERR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    RemoteDecoderCrashedMfCdmErr = 0x806E0012,

    // quotas

    /// <summary>Quota of the key session interface is used up.</summary>
    /// <remarks>
    /// <para>A call of EME would have needed more sessions or keys than the CDM holds. By its place in the source it is a kind
    /// of QuotaExceededError.</para>
    /// <para>Check that a player closes its key sessions when a title is over or it is destroyed; then make the session
    /// again.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_KEY_QUOTA_EXCEEDED_ERR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    KeyQuotaExceededErr = 0x806E001E,

    /// <summary>Media source may have no more source buffers.</summary>
    /// <remarks>
    /// <para>addSourceBuffer was called once more than the browser allows for one MediaSource. Players need one buffer for
    /// video, one for audio, at most one for text.</para>
    /// <para>Check in the player that buffers of the title before were removed, or that it makes a new MediaSource for each
    /// title.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_SOURCE_MAX_BUFFER_QUOTA_EXCEEDED_ERR")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    SourceMaxBufferQuotaExceededErr = 0x806E001F,

    /// <summary>Source buffer is full.</summary>
    /// <remarks>
    /// <para>appendBuffer found no room although old data had been dropped. Players take it as a sign to keep less and try
    /// again; it is QuotaExceededError for them.</para>
    /// <para>Check the buffer length of the player if playback stalls with it, above all at high bit rates; lower it and keep
    /// less behind the playhead.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_SOURCE_FULL_BUFFER_QUOTA_EXCEEDED_ERR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    SourceFullBufferQuotaExceededErr = 0x806E0020,

    // CDM

    /// <summary>CDM could not make the session.</summary>
    /// <remarks>
    /// <para>In the source the code is given where the CDM of Media Foundation (PlayReady, hardware DRM on Windows) creates no
    /// session of the type asked for.</para>
    /// <para>Check sessionType of the player: persistent sessions need a device that allows them. Then try with software
    /// robustness, which uses another CDM.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_CDM_NO_SESSION_ERR")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CdmNoSessionErr = 0x806E0032,

    /// <summary>Operation on a session of the CDM failed.</summary>
    /// <remarks>
    /// <para>In the source it is what an operation of a Media Foundation session answers with: generateRequest, load, update,
    /// close or remove. Init data or license that the CDM does not take are the likely causes.</para>
    /// <para>Look at the stack of the rejected call. generateRequest: check the PSSH for the key system; update: look at the
    /// body of the license answer in the network log.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_CDM_SESSION_OPERATION_ERR")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CdmSessionOperationErr = 0x806E0033,

    /// <summary>Output lacks the HDCP that is asked for.</summary>
    /// <remarks>
    /// <para>The connected display, cable or adapter does not offer the HDCP version that the license or the request for the
    /// policy wants.</para>
    /// <para>Ask the viewer to try without dock, adapter or recorder, or on the built-in screen. If many have it, compare the
    /// HDCP rule in the license policy.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_CDM_HDCP_NOT_SUPPORT")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    CdmHdcpNotSupport = 0x806E0034,

    // platform

    /// <summary>Audio backend could not be started.</summary>
    /// <remarks>
    /// <para>cubeb, the audio layer of Firefox, got no output from the system: no audio device, a sound server that does not
    /// run, or a device in exclusive use.</para>
    /// <para>Ask the viewer whether other apps have sound and to start the sound service or browser again. about:support,
    /// section Media, shows the backend.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_CUBEB_INITIALIZATION_ERR")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    CubebInitializationErr = 0x806E0065,

    /// <summary>External media engine does not support the media.</summary>
    [Symbol("NS_ERROR_DOM_MEDIA_EXTERNAL_ENGINE_NOT_SUPPORTED_ERR")]
    ExternalEngineNotSupportedErr = 0x806E0066,

    /// <summary>CDM proxy does not support what was asked for.</summary>
    [Symbol("NS_ERROR_DOM_MEDIA_CDM_PROXY_NOT_SUPPORTED_ERR")]
    CdmProxyNotSupportedErr = 0x806E0067,

    /// <summary>Decoding is allowed in the utility process alone.</summary>
    [Symbol("NS_ERROR_DOM_MEDIA_DENIED_IN_NON_UTILITY")]
    DeniedInNonUtility = 0x806E0068,

    /// <summary>Range error inside of the media code.</summary>
    [Symbol("NS_ERROR_DOM_MEDIA_RANGE_ERR")]
    RangeErr = 0x806E0069,

    /// <summary>Type error inside of the media code.</summary>
    [Symbol("NS_ERROR_DOM_MEDIA_TYPE_ERR")]
    TypeErr = 0x806E006A,

    /// <summary>Media engine could not be started.</summary>
    /// <remarks>
    /// <para>From its name and neighbors: the media engine of Windows, which plays hardware DRM, did not come up. The source
    /// explains nothing.</para>
    /// <para>Start the browser again, update the graphics driver, and try the title with software robustness. Note Windows
    /// version and about:support for a bug report.</para>
    /// </remarks>
    [Symbol("NS_ERROR_DOM_MEDIA_MEDIA_ENGINE_INITIALIZATION_ERR")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    MediaEngineInitializationErr = 0x806E006B,
}
