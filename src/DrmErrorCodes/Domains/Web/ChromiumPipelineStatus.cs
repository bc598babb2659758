namespace DrmErrorCodes;

/// <summary>Statuses of the media pipeline of Chromium.</summary>
/// <remarks>
/// Facts: chromium <c>media/base/pipeline_status.h</c>, PipelineStatusCodes. The messages are this library's own words. The
/// name stands in <c>MediaError.message</c> before the colon, in newer versions with <c>PipelineStatus::</c> before it; the
/// number is in chrome://media-internals and statistics alone. What comes before the first metadata is MediaError 4 whatever it
/// is; later 2, 9 and 18 are MediaError 2, 6, 8, 12 to 15 and 21 are 4, and most others 3. 7 is not used.
/// </remarks>
[ErrorTable(ErrorDomain.ChromiumPipeline, ErrorLayer.Platform, MessageWording.Own,
    Title = "Chromium pipeline statuses",
    Description = "How the media pipeline of Chrome, Edge and other browsers of Chromium ended, as MediaError.message " +
        "names it.",
    Vendor = "Chromium Project",
    Contact = "The team of the web player, with the whole MediaError.message and a log of chrome://media-internals; the " +
        "issue tracker of Chromium for the browser itself, with version, system and graphics driver.",
    Aliases = ["chromium", "chrome"])]
[Source("chromium, media/base/pipeline_status.h",
    Url = "https://source.chromium.org/chromium/chromium/src/+/main:media/base/pipeline_status.h")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Every status of the pipeline but 0 ends playback or an attempt at it. Numbers are never used twice; a new one belongs " +
    "to a newer version of Chromium.",
    "Look at what follows the name in MediaError.message, then record chrome://media-internals during a failure: its log " +
    "for the player names decoder, demuxer and CDM.")]
[LogSymbol("PIPELINE_ERROR_", "DEMUXER_ERROR_", "DECODER_ERROR_", "CHUNK_DEMUXER_ERROR_", "AUDIO_RENDERER_ERROR")]
[LogSample("MEDIA_ERR_DECODE (PIPELINE_ERROR_DECODE)", "3")]
[LogSample("DEMUXER_ERROR_COULD_NOT_OPEN: FFmpegDemuxer: open context failed", "12")]
[LogSample("pipeline error 3 in job 12")]
public enum ChromiumPipelineStatus
{
    // pipeline

    /// <summary>Pipeline works.</summary>
    /// <remarks>
    /// <para>No part of the pipeline has reported an error; this is what the status is while media plays. A page never gets it
    /// in a MediaError.</para>
    /// <para>Do nothing. If playback stands all the same, look for waitingforkey events and an empty buffer: neither is an
    /// error of the pipeline.</para>
    /// </remarks>
    [Symbol("PIPELINE_OK")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Success)]
    PipelineOk = 0,

    /// <summary>Retired status: address was not found.</summary>
    [Symbol("PIPELINE_ERROR_URL_NOT_FOUND")]
    [Retired]
    PipelineErrorUrlNotFound = 1,

    /// <summary>Network failed while media was fetched.</summary>
    /// <remarks>
    /// <para>The browser itself was fetching the media, as for an MP4 in src, and lost the connection or was refused. Players
    /// with Media Source Extensions download by script and do not get this.</para>
    /// <para>Look in the network log for the request of the media and its status; load it again after a pause. If it fails at
    /// the same byte, check server and CDN.</para>
    /// </remarks>
    [Symbol("PIPELINE_ERROR_NETWORK")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    PipelineErrorNetwork = 2,

    /// <summary>Media could not be decoded or decrypted.</summary>
    /// <remarks>
    /// <para>A decoder gave up in the middle of the stream. DecryptingVideoDecoder or a MediaFoundationRenderer behind the
    /// colon says that it was the CDM: wrong key, no more resources, or an output that was lost. Else it is the stream or a
    /// graphics driver.</para>
    /// <para>Look at the text behind the colon. Play the title without protection, then with hardware acceleration off; with
    /// PlayReady in Edge check that sessions of earlier titles are closed.</para>
    /// </remarks>
    [Symbol("PIPELINE_ERROR_DECODE")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    PipelineErrorDecode = 3,

    /// <summary>Retired status: media could not be decrypted.</summary>
    /// <remarks>
    /// <para>Old versions of Chromium told decryption apart by this status; later ones report PIPELINE_ERROR_DECODE for it. TVs
    /// and boxes with an old browser may still have it.</para>
    /// <para>Compare the key ID of the stream (tenc, default_KID) and its scheme, cenc or cbcs, with the key that the license
    /// gave; then note the version of the browser.</para>
    /// </remarks>
    [Symbol("PIPELINE_ERROR_DECRYPT")]
    [Retired]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    PipelineErrorDecrypt = 4,

    /// <summary>Playback was aborted.</summary>
    /// <remarks>
    /// <para>The pipeline was stopped before it was done, as where the page takes the source away or the media element is torn
    /// down. It counts as a decode error (MediaError 3) for the page.</para>
    /// <para>Look in the player for a change of src, a removed element or a destroyed MediaSource right before it, then load
    /// the title anew.</para>
    /// </remarks>
    [Symbol("PIPELINE_ERROR_ABORT")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    [Aborted]
    PipelineErrorAbort = 5,

    /// <summary>Pipeline could not be set up.</summary>
    /// <remarks>
    /// <para>Renderer, audio output or decoder process did not come up. With hardware DRM on Windows the media foundation
    /// renderer is set up here.</para>
    /// <para>Look at the text behind the colon and in chrome://media-internals for the part that failed. Start the browser
    /// again; then try with hardware acceleration off.</para>
    /// </remarks>
    [Symbol("PIPELINE_ERROR_INITIALIZATION_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    PipelineErrorInitializationFailed = 6,

    /// <summary>Neither audio nor video could be rendered.</summary>
    /// <remarks>
    /// <para>The container was read, and no renderer accepted any of its streams, or all were left out.</para>
    /// <para>Check with ffprobe which streams the file has, and their codecs with MediaSource.isTypeSupported in that
    /// browser.</para>
    /// </remarks>
    [Symbol("PIPELINE_ERROR_COULD_NOT_RENDER")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    PipelineErrorCouldNotRender = 8,

    /// <summary>Media data could not be read.</summary>
    /// <remarks>
    /// <para>Reading from the source failed after it had been opened: a file that was cut or changed while it played, or a
    /// cache of the browser that could not give it back. The page sees MediaError 2.</para>
    /// <para>Check that length and ETag of the file stay the same between requests (network log), and that the server answers
    /// ranges rightly. Then load it again.</para>
    /// </remarks>
    [Symbol("PIPELINE_ERROR_READ")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    PipelineErrorRead = 9,

    /// <summary>Retired status: another operation was under way.</summary>
    [Symbol("PIPELINE_ERROR_OPERATION_PENDING")]
    [Retired]
    PipelineErrorOperationPending = 10,

    /// <summary>Pipeline was in a wrong state for the operation.</summary>
    /// <remarks>
    /// <para>A fault between parts of the browser. Public reports have it in Edge with PlayReady, where a stream changes from
    /// clear to encrypted content, as after an ad.</para>
    /// <para>Look for a change from clear to protected content at that time; set the media keys and load a license before clear
    /// content begins, or encrypt all of it. Report what remains to the browser maker.</para>
    /// </remarks>
    [Symbol("PIPELINE_ERROR_INVALID_STATE")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    PipelineErrorInvalidState = 11,

    // demuxer and decoder

    /// <summary>Container could not be opened.</summary>
    /// <remarks>
    /// <para>The first bytes are no container that Chromium knows: an HTML page, an empty answer, TS or MKV. With hardware DRM
    /// a text of the MediaFoundationRenderer with an HRESULT may stand behind the colon; then it is no matter of the
    /// container.</para>
    /// <para>Open the address of src or look at the first bytes appended: ftyp, moof or 0x1A45DFA3 (WebM) are right. With an
    /// HRESULT behind the colon look that up.</para>
    /// </remarks>
    [Symbol("DEMUXER_ERROR_COULD_NOT_OPEN")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DemuxerErrorCouldNotOpen = 12,

    /// <summary>Container could not be parsed.</summary>
    /// <remarks>
    /// <para>The container was recognized and is damaged or cut further on, or holds a box that contradicts another.</para>
    /// <para>Check the file with mp4dump or ffprobe from the place where playback ended; compare its length with the one at the
    /// origin.</para>
    /// </remarks>
    [Symbol("DEMUXER_ERROR_COULD_NOT_PARSE")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DemuxerErrorCouldNotParse = 13,

    /// <summary>Container has no stream that the browser supports.</summary>
    /// <remarks>
    /// <para>The container is good, and each codec in it is one that this build lacks. Builds of Chromium without proprietary
    /// codecs have no H.264 and AAC, and fail so on ordinary files.</para>
    /// <para>Compare ffprobe of the file with video.canPlayType in that browser. If H.264 is missing, it is the build: use
    /// Chrome or Edge, or offer VP9 and Opus.</para>
    /// </remarks>
    [Symbol("DEMUXER_ERROR_NO_SUPPORTED_STREAMS")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DemuxerErrorNoSupportedStreams = 14,

    /// <summary>No decoder takes the stream.</summary>
    /// <remarks>
    /// <para>The codec is known, and not with this profile, bit depth, size or protection; kUnsupportedConfig behind it says
    /// so. HEVC without hardware, H.264 of 4:4:4 or 10 bits, and encrypted audio without a CDM for it are usual.</para>
    /// <para>Look at profile and pixel format with ffprobe, and at chrome://gpu for what the hardware decodes. Offer 8-bit
    /// 4:2:0 H.264 to such devices.</para>
    /// </remarks>
    [Symbol("DECODER_ERROR_NOT_SUPPORTED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DecoderErrorNotSupported = 15,

    // Media Source Extensions

    /// <summary>Appended data could not be used.</summary>
    /// <remarks>
    /// <para>A segment given to the source buffer was refused: another codec than announced, a missing initialization segment,
    /// damaged boxes, or no media at all but a page of error from the CDN. The text behind the colon mostly says which.</para>
    /// <para>Look at the text behind the colon, and save the segment appended last: check its first bytes and mp4dump. If it
    /// plays from the origin and not from the CDN, compare the two.</para>
    /// </remarks>
    [Symbol("CHUNK_DEMUXER_ERROR_APPEND_FAILED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ChunkDemuxerErrorAppendFailed = 16,

    /// <summary>Page ended its stream with a decode error.</summary>
    /// <remarks>
    /// <para>The player itself called endOfStream("decode"): it is the player that could not go on, and the browser only passes
    /// it on.</para>
    /// <para>Look in the log of the player for the error before it; that one has the cause.</para>
    /// </remarks>
    [Symbol("CHUNK_DEMUXER_ERROR_EOS_STATUS_DECODE_ERROR")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ChunkDemuxerErrorEosStatusDecodeError = 17,

    /// <summary>Page ended its stream with a network error.</summary>
    /// <remarks>
    /// <para>The player called endOfStream("network") after downloads failed. The browser knows no more of it.</para>
    /// <para>Look in the log of the player and in the network log for the segment that failed, and its HTTP status.</para>
    /// </remarks>
    [Symbol("CHUNK_DEMUXER_ERROR_EOS_STATUS_NETWORK_ERROR")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    ChunkDemuxerErrorEosStatusNetworkError = 18,

    // renderers and other

    /// <summary>Audio could not be output.</summary>
    /// <remarks>
    /// <para>The audio device went away or refused: headphones unplugged, a device in exclusive use, a service of the system
    /// that stopped. Video and license are good.</para>
    /// <para>Ask the viewer to choose another audio output or to plug it in again, and load the page anew.</para>
    /// </remarks>
    [Symbol("AUDIO_RENDERER_ERROR")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    AudioRendererError = 19,

    /// <summary>Retired status: two pieces of audio could not be joined.</summary>
    [Symbol("AUDIO_RENDERER_ERROR_SPLICE_FAILED")]
    [Retired]
    AudioRendererErrorSpliceFailed = 20,

    /// <summary>Renderer outside of the pipeline failed.</summary>
    /// <remarks>
    /// <para>Not the pipeline itself plays but another component: Android's MediaPlayer, a remote or a hardware renderer. It
    /// failed and gave no reason here.</para>
    /// <para>Look at the text behind the colon; on Android read logcat of the same moment, on Windows with hardware DRM look
    /// for an HRESULT. Load the title again.</para>
    /// </remarks>
    [Symbol("PIPELINE_ERROR_EXTERNAL_RENDERER_FAILED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    PipelineErrorExternalRendererFailed = 21,

    /// <summary>Stream is HLS, so that another player takes it (Android).</summary>
    /// <remarks>
    /// <para>The demuxer met an HLS playlist in place of a file. Chromium on Android uses the status by itself to hand the
    /// address over to its HLS demuxer or player; it is a step on the way.</para>
    /// <para>Do nothing if it plays. If an error follows, look at that one, and check the playlist in another HLS
    /// player.</para>
    /// </remarks>
    [Symbol("DEMUXER_ERROR_DETECTED_HLS")]
    [Advice(ErrorCategory.None, ErrorActor.Nobody, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Information)]
    DemuxerErrorDetectedHls = 22,

    /// <summary>Hardware context was reset, for example by sleep.</summary>
    /// <remarks>
    /// <para>Keys and decoder in the graphics hardware were lost by sleep, a change of the display or a driver restart.
    /// Chromium makes a new renderer by itself and playback goes on, after a new license where sessions were closed.</para>
    /// <para>Look whether the player makes new sessions when closed gives hardware-context-reset, if playback stays dark; an
    /// old version of it may not.</para>
    /// </remarks>
    [Symbol("PIPELINE_ERROR_HARDWARE_CONTEXT_RESET")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.NotNeeded, Severity = ErrorSeverity.Warning)]
    PipelineErrorHardwareContextReset = 23,

    /// <summary>Connection to the remote media component was lost.</summary>
    /// <remarks>
    /// <para>Decoder, renderer or CDM run in processes of their own, and that process is gone, mostly by a crash.</para>
    /// <para>Look in chrome://crashes for a report of that time, and load the title again. If it comes back, note graphics
    /// driver and title, and try with hardware acceleration off.</para>
    /// </remarks>
    [Symbol("PIPELINE_ERROR_DISCONNECTED")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    PipelineErrorDisconnected = 24,

    /// <summary>Bitstream could not be brought into the form of the decoder.</summary>
    /// <remarks>
    /// <para>H.264, HEVC or AAC from an MP4 is rewritten for the decoder, and that failed: parameter sets (SPS, PPS) missing or
    /// wrong, NAL units of a wrong length, or data that is still encrypted.</para>
    /// <para>Check the segment with ffprobe and the boxes avcC or hvcC of its initialization segment; with sample encryption
    /// check that subsample sizes (senc) fit.</para>
    /// </remarks>
    [Symbol("DEMUXER_ERROR_BITSTREAM_CONVERSION_FAILED")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DemuxerErrorBitstreamConversionFailed = 25,

    /// <summary>A part of the pipeline ran out of memory.</summary>
    /// <remarks>
    /// <para>The device has no memory left for buffers or frames: a small TV or phone, many tabs, or a resolution that is too
    /// high for it.</para>
    /// <para>Ask the viewer to close other tabs and apps and to load the page again. If one model has it often, lower
    /// resolution and buffer length for that model.</para>
    /// </remarks>
    [Symbol("PIPELINE_ERROR_OUT_OF_MEMORY")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    PipelineErrorOutOfMemory = 26,
}
