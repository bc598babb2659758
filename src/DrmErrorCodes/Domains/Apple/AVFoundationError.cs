namespace DrmErrorCodes;

/// <summary>Errors of Apple's AVFoundation, <c>AVFoundationErrorDomain</c>.</summary>
/// <remarks>
/// Facts: <c>AVError</c> in the .NET binding of Apple's frameworks (numbers; -11888 to -11892 from its reference page), Apple's
/// page on <c>AVError.Code</c> (native names, one-line meanings) and WWDC 2017 session 514 (what playback failures end in which
/// code). The messages are this library's own words; where a meaning is read from the name alone, the text says so. An AVError
/// often only wraps: <c>NSUnderlyingError</c> carries the next code, of <c>CoreMediaErrorDomain</c>,
/// <c>NSOSStatusErrorDomain</c> (<see cref="CoreMediaError"/>) or <c>NSURLErrorDomain</c> (<see cref="AppleUrlError"/>).
/// Safari's <c>WebKitMediaKeyError</c> has the number as <c>systemCode</c>, unsigned: 4294955461 is -11835.
/// </remarks>
[ErrorTable(ErrorDomain.AVFoundation, ErrorLayer.Platform, MessageWording.Own,
    Title = "AVFoundation errors",
    Description = "Errors of playback, key requests, capture and export on Apple's systems, as NSError of an " +
        "AVPlayerItem, a delegate or a WebKitMediaKeyError.",
    Vendor = "Apple",
    Contact = "Apple, by Feedback Assistant or a code-level support request, with the NSError in full (user info " +
        "included), the item's error log and a sysdiagnose. Key and stream failures go to the key service or the " +
        "publisher first.",
    Aliases = ["averror", "avfoundationerrordomain", "avplayer"])]
[Source("dotnet/macios, src/AVFoundation/Enums.cs, AVError", Version = "d0107f43", Date = "2025-02-28",
    Url = "https://github.com/dotnet/macios")]
[Source("Apple, AVFoundation, AVError.Code",
    Url = "https://developer.apple.com/documentation/avfoundation/averror-swift.struct/code")]
[Source("Apple, WWDC 2017 session 514, Error Handling Best Practices for HTTP Live Streaming", Date = "2017",
    Url = "https://developer.apple.com/videos/play/wwdc2017/514/")]
[CodeGroup(-11818, -11803, ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Camera, microphone and recording with AVCaptureSession: the device is taken, gone or locked, or a recording ended at " +
    "a limit of time, size or disk. Playback and DRM have no part in it.",
    "Look at the session's notifications (runtime error, interruption) and at AVErrorRecordingSuccessfullyFinishedKey: at " +
    "a limit the file may be complete and good.")]
[CodeGroup(-11827, -11820, ErrorCategory.Content, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Export and editing of media on the device: reading a source, putting segments of tracks together, writing a file. " +
    "What is wrong is in the source or in times and settings that the app gave.",
    "Print the time ranges and tracks that go into composition or export, and try the source by itself in AVPlayer. " +
    "Protected sources cannot be exported at all: that is -11831.")]
[CodeGroup(-11846, -11844, ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Capture of the screen or the camera's light: the display went off, the system could not record it, or the device is " +
    "too hot for the torch.",
    "Check display state and temperature (ProcessInfo.thermalState) at that time, and start the capture again when they " +
    "allow it.")]
[CodeGroup(-11873, -11871, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A capture session was set up with a preset, a format or so many camera streams that the hardware cannot serve them " +
    "together.",
    "Read hardwareCost of the multi-camera session and the formats that the device lists, then lower resolution, frame " +
    "rate or the number of streams.")]
[CodeGroup(-11887, -11883, ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "Processing on the device: encoding, tone mapping, a sandbox permission, or one of the media extensions that a user " +
    "of macOS can install and switch off. Their meaning is read from their names.",
    "Check on macOS which media extensions are installed and switched on in System Settings. Try the same file on another " +
    "device to see whether its content or the system's set-up decides.")]
[CodeGroup(-11892, -11890, ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "New codes of camera control: smart framing, white balance, synchronization with an external device. Only their names " +
    "are public.",
    "Check that the app switches on what the call presupposes, in the right order, with the documentation of that capture " +
    "feature at hand.")]
[CodeGroup(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never,
    "A number of AVFoundation's own list, which covers playback, capture, export and editing. It says which operation " +
    "failed; the cause mostly stands one level deeper.",
    "Read NSUnderlyingError of the same error and its domain, then NSLocalizedFailureReason and AVPlayerItem.errorLog(). " +
    "Look the deeper number up as CoreMedia or AppleUrl code.")]
[LogWord("AVFoundationErrorDomain", "AVError", "AVFoundation", "AVPlayer", "AVPlayerItem")]
[LogInner("systemCode")]
[LogShape(
    "AVFoundationErrorDomain Code #", "AVFoundationErrorDomain error #", "AVFoundationErrorDomain #?", "AVFoundationErrorDomain * Code #?",
    "code #? * AVFoundationErrorDomain", "systemCode #?", "AVFoundationErrorDomain Code #?", "AVErrorDomain Code #?")]
[LogSymbol("AVError")]
[LogSample("Error Domain=AVFoundationErrorDomain Code=-11835 \"Cannot Open\"", "-11835")]
[LogSample("Returning error (AVFoundationErrorDomain / -11800) status (-42669)", "-11800")]
[LogSample("KeySession error: code 6, systemCode 4294955460", "-11836")]
[LogSample("AVFoundation: 11800 frames")]
public enum AVFoundationError
{
    // General

    /// <summary>The operation failed for a reason that this list does not have.</summary>
    /// <remarks>
    /// <para>The wrapper for everything without an AVError of its own, FairPlay failures and blocked http among it. The reason
    /// text gives the hidden number, as in "An unknown error occurred (-42669)".</para>
    /// <para>Take the number out of NSUnderlyingError or the failure reason: -426xx to -428xx are FairPlay
    /// (<see cref="CoreMediaError"/>), -1xxx the network (<see cref="AppleUrlError"/>), large positive ones four letters
    /// (<c>AVErrorFourCharCode</c>).</para>
    /// </remarks>
    [Symbol("AVErrorUnknown")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    Unknown = -11800,

    /// <summary>There is not enough memory to process the media.</summary>
    /// <remarks>
    /// <para>The system could not give the memory that decoding or composing needs. Several players at once, 4K video on a
    /// small device, or an app that keeps its images in memory are likely; a leak in the app shows over time.</para>
    /// <para>Look at the memory graph of Xcode or at the jetsam report of the device for the time of failure. Have the viewer
    /// close other apps and restart the device; if one app alone has it, release its unused players.</para>
    /// </remarks>
    [Symbol("AVErrorOutOfMemory")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Never)]
    OutOfMemory = -11801,

    // -118xx: capture and recording

    /// <summary>The capture session is not running.</summary>
    [Symbol("AVErrorSessionNotRunning")]
    SessionNotRunning = -11803,

    /// <summary>Another capture session uses the device.</summary>
    [Symbol("AVErrorDeviceAlreadyUsedByAnotherSession")]
    DeviceAlreadyUsedByAnotherSession = -11804,

    /// <summary>The recording ended before any data came.</summary>
    [Symbol("AVErrorNoDataCaptured")]
    NoDataCaptured = -11805,

    /// <summary>The capture session was changed during the recording.</summary>
    [Symbol("AVErrorSessionConfigurationChanged")]
    SessionConfigurationChanged = -11806,

    /// <summary>The disk is full.</summary>
    /// <remarks>
    /// <para>Apple's text is about a recording that stopped for lack of space; what was written until then may be a good file.
    /// A download for offline playback is not meant: look there for NSPOSIXErrorDomain 28, no space left.</para>
    /// <para>Check free space in Settings, General, Storage; have the viewer make some and start again. Look at
    /// AVErrorRecordingSuccessfullyFinishedKey before the file is thrown away.</para>
    /// </remarks>
    [Symbol("AVErrorDiskFull")]
    [Advice(ErrorCategory.Storage, ErrorActor.Viewer, RetryAdvice.Never)]
    DiskFull = -11807,

    /// <summary>The capture device was disconnected.</summary>
    [Symbol("AVErrorDeviceWasDisconnected")]
    DeviceWasDisconnected = -11808,

    /// <summary>The format of the source changed during the recording.</summary>
    [Symbol("AVErrorMediaChanged")]
    MediaChanged = -11809,

    /// <summary>The recording reached its longest duration.</summary>
    [Symbol("AVErrorMaximumDurationReached")]
    MaximumDurationReached = -11810,

    /// <summary>The recording reached its largest file size.</summary>
    [Symbol("AVErrorMaximumFileSizeReached")]
    MaximumFileSizeReached = -11811,

    /// <summary>A gap in the input interrupted the recording.</summary>
    [Symbol("AVErrorMediaDiscontinuity")]
    MediaDiscontinuity = -11812,

    /// <summary>The recording has as many samples as its file format can hold.</summary>
    [Symbol("AVErrorMaximumNumberOfSamplesForFileFormatReached")]
    MaximumNumberOfSamplesForFileFormatReached = -11813,

    /// <summary>The device cannot be opened, since it is not connected.</summary>
    [Symbol("AVErrorDeviceNotConnected")]
    DeviceNotConnected = -11814,

    /// <summary>Another app uses the device.</summary>
    [Symbol("AVErrorDeviceInUseByAnotherApplication")]
    DeviceInUseByAnotherApplication = -11815,

    /// <summary>Another process holds the settings of the device.</summary>
    [Symbol("AVErrorDeviceLockedForConfigurationByAnotherProcess")]
    DeviceLockedForConfigurationByAnotherProcess = -11817,

    /// <summary>The capture session was interrupted.</summary>
    [Symbol("AVErrorSessionWasInterrupted")]
    SessionWasInterrupted = -11818,

    // Playback, reading and export

    /// <summary>The media services restarted, and all their objects are void.</summary>
    /// <remarks>
    /// <para>The system process behind AVFoundation ended and came up again, after a crash or a lack of memory. Players, items
    /// and key sessions from before do not work any more, though nothing is wrong with stream or license.</para>
    /// <para>Make player, item, AVContentKeySession and audio session anew and play on from the last position; observe
    /// <c>AVAudioSession.mediaServicesWereResetNotification</c> for it. If one title brings it about each time, send Apple a
    /// sysdiagnose.</para>
    /// </remarks>
    [Symbol("AVErrorMediaServicesWereReset")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    MediaServicesWereReset = -11819,

    /// <summary>The media could not be exported.</summary>
    [Symbol("AVErrorExportFailed")]
    ExportFailed = -11820,

    /// <summary>Media data could not be decoded.</summary>
    /// <remarks>
    /// <para>The decoder was there and gave up on the data: broken samples, parameters that do not fit, or data that was
    /// decrypted with a wrong key and so became noise. A playback, not a key error, is reported.</para>
    /// <para>Check whether the clear version of the same segment plays. If it does, compare key, key ID and encryption scheme
    /// (cbcs for FairPlay) of packaging and key server; if not, examine the segment named in the error log.</para>
    /// </remarks>
    [Symbol("AVErrorDecodeFailed")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    DecodeFailed = -11821,

    /// <summary>The source media cannot be read.</summary>
    [Symbol("AVErrorInvalidSourceMedia")]
    InvalidSourceMedia = -11822,

    /// <summary>The target file exists already.</summary>
    [Symbol("AVErrorFileAlreadyExists")]
    FileAlreadyExists = -11823,

    /// <summary>The segments of a composition track leave a gap.</summary>
    [Symbol("AVErrorCompositionTrackSegmentsNotContiguous")]
    CompositionTrackSegmentsNotContiguous = -11824,

    /// <summary>A segment of a composition track has an invalid duration.</summary>
    [Symbol("AVErrorInvalidCompositionTrackSegmentDuration")]
    InvalidCompositionTrackSegmentDuration = -11825,

    /// <summary>A segment of a composition track starts at an invalid source time.</summary>
    [Symbol("AVErrorInvalidCompositionTrackSegmentSourceStartTime")]
    InvalidCompositionTrackSegmentSourceStartTime = -11826,

    /// <summary>A segment of a composition track has an invalid source duration.</summary>
    [Symbol("AVErrorInvalidCompositionTrackSegmentSourceDuration")]
    InvalidCompositionTrackSegmentSourceDuration = -11827,

    /// <summary>The format of the media is not recognized.</summary>
    /// <remarks>
    /// <para>AVFoundation looked at the first bytes and knows no such format; the failure reason says that the media format is
    /// not supported. A web page or error text at the URL, DASH in place of HLS, or a codec that Apple lacks do it.</para>
    /// <para>Fetch the URL with <c>curl</c> and look at Content-Type and the first bytes: HLS begins with #EXTM3U. An
    /// underlying -12847 has no public meaning and adds nothing.</para>
    /// </remarks>
    [Symbol("AVErrorFileFormatNotRecognized")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    FileFormatNotRecognized = -11828,

    /// <summary>The file is damaged or not what it claims to be.</summary>
    /// <remarks>
    /// <para>The format was recognized, and its structure does not hold: cut off, wrongly joined, or passed on in pieces by a
    /// caching layer of the app. Its text is that the media may be damaged. For playlists and key data it is -11853.</para>
    /// <para>Compare length and hash of what the device got with the original. If a resource loader delegate feeds the player,
    /// test without it; check byte ranges and content length that it reports.</para>
    /// </remarks>
    [Symbol("AVErrorFileFailedToParse")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    FileFailedToParse = -11829,

    /// <summary>Too many still images are waiting to be captured.</summary>
    [Symbol("AVErrorMaximumStillImageCaptureRequestsExceeded")]
    MaximumStillImageCaptureRequestsExceeded = -11830,

    /// <summary>The media is protected, and the app may not open it this way.</summary>
    /// <remarks>
    /// <para>Something other than plain playback was tried on protected media: reading samples, export, thumbnails, a
    /// composition. Apple keeps decrypted data from apps by design.</para>
    /// <para>Find the call: AVAssetReader, AVAssetExportSession, AVAssetImageGenerator or a video output. Make thumbnails and
    /// previews from clear files on the server; <c>hasProtectedContent</c> tells beforehand.</para>
    /// </remarks>
    [Symbol("AVErrorContentIsProtected")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ContentIsProtected = -11831,

    /// <summary>The media has no image at the requested time.</summary>
    [Symbol("AVErrorNoImageAtTime")]
    NoImageAtTime = -11832,

    /// <summary>There is no decoder for this media on the device.</summary>
    /// <remarks>
    /// <para>The format was read, and no decoder on the device takes its codec: one that Apple does not have, or one that this
    /// model is too old for. With protected media it has to be a decoder with a protected path. AVErrorMediaSubTypeKey may
    /// name the codec.</para>
    /// <para>Compare the CODECS attribute of the playlist with what the model supports. Offer H.264 with AAC beside newer
    /// codecs, and state CODECS correctly so that the player can choose.</para>
    /// </remarks>
    [Symbol("AVErrorDecoderNotFound")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    DecoderNotFound = -11833,

    /// <summary>There is no encoder for this media on the device.</summary>
    [Symbol("AVErrorEncoderNotFound")]
    EncoderNotFound = -11834,

    /// <summary>The user or the device is not authorized to play the content.</summary>
    /// <remarks>
    /// <para>Authorization by content key failed. By Apple's text the user lacks the right; in Safari it was also seen between
    /// certificate and license request, before the key server was asked at all, so set-up can be the cause.</para>
    /// <para>Look whether a request reached the key server. If so, read its answer and log; if not, check the FairPlay
    /// certificate (binary DER, of this service) and the content ID, then the <c>NSUnderlyingError</c> for a FairPlay
    /// number.</para>
    /// </remarks>
    [Symbol("AVErrorContentIsNotAuthorized")]
    [Advice(ErrorCategory.Entitlement, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ContentIsNotAuthorized = -11835,

    /// <summary>The app is not authorized to play the content.</summary>
    /// <remarks>
    /// <para>Unlike -11835 it does not depend on who is signed in. In public reports from Safari the FairPlay certificate was
    /// at fault each time: sent as PEM or base64, invalid, or fetched from a wrong URL. Unsigned, 4294955460.</para>
    /// <para>Check what the certificate URL delivers: the binary .cer file (DER) of this key service, not PEM, base64 or a
    /// page. Then see that the player hands it over as ArrayBuffer or Data, and that certificate and license URL are not mixed
    /// up.</para>
    /// </remarks>
    [Symbol("AVErrorApplicationIsNotAuthorized")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ApplicationIsNotAuthorized = -11836,

    /// <summary>The device cannot be used while the app is in the background.</summary>
    [Symbol("AVErrorDeviceIsNotAvailableInBackground")]
    DeviceIsNotAvailableInBackground = -11837,

    /// <summary>The media does not allow the operation.</summary>
    /// <remarks>
    /// <para>The call does not go with this kind of asset: streams cannot be read or edited like files, live streams not be
    /// downloaded. For protected media -11831 is the closer code.</para>
    /// <para>Look which call failed and what the asset is (HLS, file, live). Ask its properties first, such as
    /// <c>isReadable</c>, <c>isExportable</c>, <c>isComposable</c>.</para>
    /// </remarks>
    [Symbol("AVErrorOperationNotSupportedForAsset")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    OperationNotSupportedForAsset = -11838,

    /// <summary>A decoder exists but is in use elsewhere.</summary>
    /// <remarks>
    /// <para>The hardware serves few streams at once, and others have it: further players in the app, picture in picture, a
    /// call with video. It passes when they let go.</para>
    /// <para>Count the live AVPlayer items in the app and release those out of sight, then try again. If only high resolutions
    /// fail, begin with a lower one.</para>
    /// </remarks>
    [Symbol("AVErrorDecoderTemporarilyUnavailable")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    DecoderTemporarilyUnavailable = -11839,

    /// <summary>An encoder exists but is in use elsewhere.</summary>
    /// <remarks>
    /// <para>Encoding for export or recording waits for hardware that another use has, as a video call or a second export of
    /// the app. Playback does not need it; its twin for playback is -11839.</para>
    /// <para>Let exports run one after the other, and start this one again in a moment. If nothing else encodes, look in the
    /// log for a session of the app that was not ended.</para>
    /// </remarks>
    [Symbol("AVErrorEncoderTemporarilyUnavailable")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Later)]
    EncoderTemporarilyUnavailable = -11840,

    /// <summary>The video composition is not valid.</summary>
    [Symbol("AVErrorInvalidVideoComposition")]
    InvalidVideoComposition = -11841,

    /// <summary>A policy forbids loading media that the file refers to.</summary>
    [Symbol("AVErrorReferenceForbiddenByReferencePolicy")]
    ReferenceForbiddenByReferencePolicy = -11842,

    /// <summary>The file extension does not fit the output file type.</summary>
    [Symbol("AVErrorInvalidOutputURLPathExtension")]
    InvalidOutputUrlPathExtension = -11843,

    /// <summary>The screen could not be captured.</summary>
    [Symbol("AVErrorScreenCaptureFailed")]
    ScreenCaptureFailed = -11844,

    /// <summary>The display was switched off during the screen capture.</summary>
    [Symbol("AVErrorDisplayWasDisabled")]
    DisplayWasDisabled = -11845,

    /// <summary>The torch level is not available at the moment.</summary>
    [Symbol("AVErrorTorchLevelUnavailable")]
    TorchLevelUnavailable = -11846,

    /// <summary>Reading or writing was interrupted.</summary>
    /// <remarks>
    /// <para>The operation did not fail by itself: the app went to the background, or another use took the media hardware. What
    /// was begun is lost.</para>
    /// <para>Start it anew when the app is in front again; readers and export sessions cannot be continued. Look in the log for
    /// the change to the background right before.</para>
    /// </remarks>
    [Symbol("AVErrorOperationInterrupted")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.WithNewRequest)]
    OperationInterrupted = -11847,

    /// <summary>This device is not able to play the media.</summary>
    /// <remarks>
    /// <para>The media is in order, and the device is not capable of it, by Apple's example because of the profile level of
    /// the video. All variants of a stream can be beyond an old model.</para>
    /// <para>Compare resolution, profile, level and frame rate of the variants with the model's limits. Add a variant that old
    /// devices can play, or do not offer them the title.</para>
    /// </remarks>
    [Symbol("AVErrorIncompatibleAsset")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    IncompatibleAsset = -11848,

    /// <summary>The media data could not be loaded.</summary>
    /// <remarks>
    /// <para>Data of the media was wanted and did not come in usable form; network, file access or the app's own loader may be
    /// why. The number does not tell, the error inside does.</para>
    /// <para>Read <c>NSUnderlyingError</c>: an <see cref="AppleUrlError"/> points to network or server. Without one, look at
    /// the last events of the error log and fetch their URIs by hand.</para>
    /// </remarks>
    [Symbol("AVErrorFailedToLoadMediaData")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    FailedToLoadMediaData = -11849,

    /// <summary>The HTTP server delivers the media in a way that cannot be used.</summary>
    /// <remarks>
    /// <para>Apple names one case: the server does not support requests for byte ranges. Wrong lengths, a missing
    /// Content-Length or a wrong type come into question too. Public logs show -12939 inside it, without a published
    /// meaning.</para>
    /// <para>Ask the server with <c>curl -r 0-1 -i</c>: it has to answer 206 with Content-Range and Accept-Ranges. Check CDN
    /// and proxies for compressing or chunking media, and Content-Type and name of the file.</para>
    /// </remarks>
    [Symbol("AVErrorServerIncorrectlyConfigured")]
    [Advice(ErrorCategory.Server, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ServerIncorrectlyConfigured = -11850,

    /// <summary>The user has not allowed the app to use the device.</summary>
    /// <remarks>
    /// <para>Camera or microphone is meant: the viewer declined the system's question or switched the permission off later.
    /// Playback and DRM never ask for it.</para>
    /// <para>Ask the viewer to allow the app under Settings, Privacy; the question is shown once only. In the app read
    /// <c>AVCaptureDevice.authorizationStatus(for:)</c> before the session starts.</para>
    /// </remarks>
    [Symbol("AVErrorApplicationIsNotAuthorizedToUseDevice")]
    [Advice(ErrorCategory.Request, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    ApplicationIsNotAuthorizedToUseDevice = -11852,

    /// <summary>A playlist, key or session data could not be parsed.</summary>
    /// <remarks>
    /// <para>For streams Apple gives this code to format errors of playlist, key and session data. A key server's error page in
    /// place of a key counts among them, as do playlists cut short by a proxy.</para>
    /// <para>Run mediastreamvalidator on the stream and read <c>errorComment</c> in the error log. Fetch playlist and key URIs
    /// by hand, in the order in which the player did, and look at what comes.</para>
    /// </remarks>
    [Symbol("AVErrorFailedToParse")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    FailedToParse = -11853,

    /// <summary>The file type cannot hold sample references.</summary>
    [Symbol("AVErrorFileTypeDoesNotSupportSampleReferences")]
    FileTypeDoesNotSupportSampleReferences = -11854,

    /// <summary>The media data is of a kind that cannot be decoded.</summary>
    /// <remarks>
    /// <para>Not one broken sample (-11821) but data that no decoder here can take as it is: an unusual codec setting, or
    /// encryption that nobody removed.</para>
    /// <para>Look at the sample entries of the init segment: <c>encv</c> or <c>enca</c> with scheme <c>cenc</c> do not play on
    /// Apple's systems, <c>cbcs</c> does. Then compare codec parameters with a title that works.</para>
    /// </remarks>
    [Symbol("AVErrorUndecodableMediaData")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    UndecodableMediaData = -11855,

    /// <summary>The AirPlay sender needs an internet connection.</summary>
    /// <remarks>
    /// <para>AirPlay of this content is carried by the internet, and the sending device is offline. Its playback on the device
    /// itself may go on, if the content is stored there.</para>
    /// <para>Connect the iPhone, iPad or Mac that sends to a network with internet access and begin AirPlay again.</para>
    /// </remarks>
    [Symbol("AVErrorAirPlayControllerRequiresInternet")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    AirPlayControllerRequiresInternet = -11856,

    /// <summary>The AirPlay receiver needs an internet connection.</summary>
    /// <remarks>
    /// <para>With AirPlay video the receiver loads the stream by itself, so that TV or Apple TV needs the internet too. A
    /// direct connection without a router does not give it.</para>
    /// <para>Connect the receiver to the internet and check that it reaches the stream's host; a network for guests often
    /// separates devices. Then begin AirPlay again.</para>
    /// </remarks>
    [Symbol("AVErrorAirPlayReceiverRequiresInternet")]
    [Advice(ErrorCategory.Network, ErrorActor.Viewer, RetryAdvice.Later)]
    AirPlayReceiverRequiresInternet = -11857,

    /// <summary>The custom video compositor failed.</summary>
    [Symbol("AVErrorVideoCompositorFailed")]
    VideoCompositorFailed = -11858,

    /// <summary>A recording is running already.</summary>
    [Symbol("AVErrorRecordingAlreadyInProgress")]
    RecordingAlreadyInProgress = -11859,

    /// <summary>The content key request could not be made.</summary>
    /// <remarks>
    /// <para>The app asked AVFoundation for an SPC and got none; the key server was not involved. Apple's header gives the
    /// code to macOS alone; on iOS such failures were seen as -11800 with the FairPlay number inside.</para>
    /// <para>Read <c>NSUnderlyingError</c>: <see cref="CoreMediaError.CertificateMissing"/> to
    /// <see cref="CoreMediaError.VersionListInvalid"/> name the faulty part. Without one, log certificate length and
    /// identifier in the call of <c>makeStreamingContentKeyRequestData</c>.</para>
    /// </remarks>
    [Symbol("AVErrorCreateContentKeyRequestFailed")]
    [Advice(ErrorCategory.Unspecified, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    CreateContentKeyRequestFailed = -11860,

    /// <summary>The output settings are not supported.</summary>
    [Symbol("AVErrorUnsupportedOutputSettings")]
    UnsupportedOutputSettings = -11861,

    /// <summary>The operation is not allowed.</summary>
    [Symbol("AVErrorOperationNotAllowed")]
    OperationNotAllowed = -11862,

    /// <summary>The stream could not be loaded: network, server or time-out.</summary>
    /// <remarks>
    /// <para>By Apple's session on HLS errors this is where HTTP 4xx and 5xx, DNS, TCP and time-outs of playlists, media and
    /// keys end. Apple's one-line text speaks of captured content and misleads.</para>
    /// <para>Read <c>errorLog()</c>: each event has URI, server and a status of its own; then fetch the URI. 5xx, time-outs
    /// and lost connections may pass by themselves; 403 and 404 stay until token, rights or publishing are mended.</para>
    /// </remarks>
    [Symbol("AVErrorContentIsUnavailable")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    ContentIsUnavailable = -11863,

    /// <summary>The format is not supported for this use.</summary>
    [Symbol("AVErrorFormatUnsupported")]
    FormatUnsupported = -11864,

    /// <summary>The depth data is malformed.</summary>
    [Symbol("AVErrorMalformedDepth")]
    MalformedDepth = -11865,

    /// <summary>The live stream was not updated in time.</summary>
    /// <remarks>
    /// <para>A live playlist has to grow within its target duration, and this one did not: the encoder or packager stands, or
    /// a CDN serves an old copy. Apple's one-line text speaks of captured content.</para>
    /// <para>Fetch the media playlist twice, some target durations apart, at the origin and at the CDN, and compare
    /// EXT-X-MEDIA-SEQUENCE. Restart what stands, or shorten the cache time; then the app can load the item anew.</para>
    /// </remarks>
    [Symbol("AVErrorContentNotUpdated")]
    [Advice(ErrorCategory.Content, ErrorActor.ContentOperations, RetryAdvice.Never)]
    ContentNotUpdated = -11866,

    /// <summary>The item played and cannot be played any further.</summary>
    /// <remarks>
    /// <para>Loading failed in mid-playback after the player had tried the other variants: the same causes as -11863, only
    /// later. "Could not download required resources" is a typical text beside it.</para>
    /// <para>Read the error log backwards from the stop: which URIs failed and with what. Check there for tokens and keys that
    /// ran out during playback before looking at the network.</para>
    /// </remarks>
    [Symbol("AVErrorNoLongerPlayable")]
    [Advice(ErrorCategory.Network, ErrorActor.BackendTeam, RetryAdvice.Later)]
    NoLongerPlayable = -11867,

    /// <summary>No variant of the stream may be shown on the external display.</summary>
    /// <remarks>
    /// <para>An external display is in use, and every variant asks for more than it gives, mostly HDCP by the playlist's
    /// HDCP-LEVEL or the key's policy. Apple's text on it is misleading.</para>
    /// <para>Look at HDCP-LEVEL of the variants and at the key policy, then at cable, adapter and display. A variant without
    /// the demand lets the viewer go on; <c>outputObscuredDueToInsufficientExternalProtection</c> shows the state.</para>
    /// </remarks>
    [Symbol("AVErrorNoCompatibleAlternatesForExternalDisplay")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    NoCompatibleAlternatesForExternalDisplay = -11868,

    /// <summary>There is no source track for the operation.</summary>
    [Symbol("AVErrorNoSourceTrack")]
    NoSourceTrack = -11869,

    /// <summary>The media does not support playback on an external device.</summary>
    /// <remarks>
    /// <para>Video was sent to an AirPlay receiver, and the asset does not allow or support that: a downloaded title whose key
    /// stays on the device, or content that its owner keeps from external devices.</para>
    /// <para>Play on the device itself. To offer AirPlay, ask the key server for an online key when it begins, since the
    /// receiver cannot use a stored one, and see <c>allowsExternalPlayback</c> of the player.</para>
    /// </remarks>
    [Symbol("AVErrorExternalPlaybackNotSupportedForAsset")]
    [Advice(ErrorCategory.OutputProtection, ErrorActor.Viewer, RetryAdvice.Never, IsRefusal = true)]
    ExternalPlaybackNotSupportedForAsset = -11870,

    /// <summary>The session's preset does not allow the operation.</summary>
    [Symbol("AVErrorOperationNotSupportedForPreset")]
    OperationNotSupportedForPreset = -11871,

    /// <summary>The capture session asks for more than the hardware gives.</summary>
    [Symbol("AVErrorSessionHardwareCostOverage")]
    SessionHardwareCostOverage = -11872,

    /// <summary>The active format of the device does not support the request.</summary>
    [Symbol("AVErrorUnsupportedDeviceActiveFormat")]
    UnsupportedDeviceActiveFormat = -11873,

    /// <summary>An object is set up wrongly for the operation.</summary>
    [Symbol("AVErrorIncorrectlyConfigured")]
    IncorrectlyConfigured = -11875,

    /// <summary>A written segment does not begin with a sync sample.</summary>
    [Symbol("AVErrorSegmentStartedWithNonSyncSample")]
    SegmentStartedWithNonSyncSample = -11876,

    /// <summary>Rosetta is needed and not installed.</summary>
    [Symbol("AVErrorRosettaNotInstalled")]
    RosettaNotInstalled = -11877,

    /// <summary>Loading was canceled by the app.</summary>
    /// <remarks>
    /// <para>A property of an asset was being loaded, and the app called it off, as when a viewer leaves the page. It tells
    /// nothing of the stream.</para>
    /// <para>Look for <c>cancelLoading</c> or a released asset right before it. If nobody meant it, keep a strong reference to
    /// the asset until it is loaded.</para>
    /// </remarks>
    [Symbol("AVErrorOperationCancelled")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    [Aborted]
    OperationCancelled = -11878,

    /// <summary>The app canceled a content key request.</summary>
    /// <remarks>
    /// <para>The request for a key was given up before an answer was handed in; the key server may well have answered.
    /// <c>AVContentKeyRequest</c> has a status for it, number 4. The .NET binding calls the code
    /// RequestCancelled.</para>
    /// <para>Search the app for a key session or item that is released early, and for <c>AVContentKeySession.expire()</c>.
    /// Follow one key request by its identifier and <c>status</c> from <c>didProvide</c> to its end.</para>
    /// </remarks>
    [Symbol("AVErrorContentKeyRequestCancelled")]
    [Advice(ErrorCategory.Request, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    [Aborted]
    ContentKeyRequestCancelled = -11879,

    /// <summary>The sample cursor is not valid.</summary>
    [Symbol("AVErrorInvalidSampleCursor")]
    InvalidSampleCursor = -11880,

    /// <summary>The sample data could not be loaded.</summary>
    [Symbol("AVErrorFailedToLoadSampleData")]
    FailedToLoadSampleData = -11881,

    /// <summary>The AirPlay receiver is not available at the moment.</summary>
    /// <remarks>
    /// <para>Apple says no more than the name. The receiver is known and does not take the stream now; one that is asleep,
    /// starting, or held by another sender would explain it. Content and key are not at fault.</para>
    /// <para>Wait a little and choose the receiver again. If it stays, wake or restart the receiver and see that no other
    /// device plays on it.</para>
    /// </remarks>
    [Symbol("AVErrorAirPlayReceiverTemporarilyUnavailable")]
    [Advice(ErrorCategory.Device, ErrorActor.Viewer, RetryAdvice.Later)]
    AirPlayReceiverTemporarilyUnavailable = -11882,

    /// <summary>The media data could not be encoded.</summary>
    [Symbol("AVErrorEncodeFailed")]
    EncodeFailed = -11883,

    /// <summary>The system refused the app an extension of its sandbox.</summary>
    [Symbol("AVErrorSandboxExtensionDenied")]
    SandboxExtensionDenied = -11884,

    /// <summary>Tone mapping failed.</summary>
    [Symbol("AVErrorToneMappingFailed")]
    ToneMappingFailed = -11885,

    /// <summary>A needed media extension is switched off.</summary>
    [Symbol("AVErrorMediaExtensionDisabled")]
    MediaExtensionDisabled = -11886,

    /// <summary>Two media extensions claim the same media.</summary>
    [Symbol("AVErrorMediaExtensionConflict")]
    MediaExtensionConflict = -11887,

    // -11888 to -11892: newer systems

    /// <summary>The playback device cannot randomize the identifier in a key request.</summary>
    /// <remarks>
    /// <para>The app asked for a randomized device ID in the SPC (<c>AVContentKeyRequestShouldRandomizeDeviceIdentifierKey</c>,
    /// new with iOS 26), and the device that plays cannot do it, by the name an AirPlay receiver for instance.</para>
    /// <para>Make the key request again without the option when playback goes to another device, if the service's rules on
    /// privacy permit it, or play on the device itself.</para>
    /// </remarks>
    [Symbol("AVErrorContentKeyRequestPlaybackDestinationDoesNotSupportDeviceIdentifierRandomization")]
    [Source("Apple binding of .NET, AVFoundation.AVError",
        Url = "https://learn.microsoft.com/en-us/dotnet/api/avfoundation.averror")]
    [Advice(ErrorCategory.Device, ErrorActor.PlayerTeam, RetryAdvice.Never)]
    ContentKeyRequestPlaybackDestinationDoesNotSupportDeviceIdentifierRandomization = -11888,

    /// <summary>The content key is not valid.</summary>
    /// <remarks>
    /// <para>New, and only its name is public: a key was obtained and is not usable. Next to it stand
    /// <see cref="CoreMediaError.CkcInvalid"/>, which is about the key server's answer as a whole, and -11821, in which a
    /// wrong key can end as well.</para>
    /// <para>Compare asset ID and key of this title in packaging and key server, and look at the bytes handed over as key
    /// response. Read <c>NSUnderlyingError</c> for a FairPlay number.</para>
    /// </remarks>
    [Symbol("AVErrorContentKeyInvalid")]
    [Source("Apple binding of .NET, AVFoundation.AVError",
        Url = "https://learn.microsoft.com/en-us/dotnet/api/avfoundation.averror")]
    [Advice(ErrorCategory.KeyOrCertificate, ErrorActor.BackendTeam, RetryAdvice.Never)]
    ContentKeyInvalid = -11889,

    /// <summary>No smart framing is switched on.</summary>
    [Symbol("AVErrorNoSmartFramingsEnabled")]
    [Source("Apple binding of .NET, AVFoundation.AVError",
        Url = "https://learn.microsoft.com/en-us/dotnet/api/avfoundation.averror")]
    NoSmartFramingsEnabled = -11890,

    /// <summary>The automatic white balance is not locked.</summary>
    [Symbol("AVErrorAutoWhiteBalanceNotLocked")]
    [Source("Apple binding of .NET, AVFoundation.AVError",
        Url = "https://learn.microsoft.com/en-us/dotnet/api/avfoundation.averror")]
    AutoWhiteBalanceNotLocked = -11891,

    /// <summary>The external sync device could not be followed in time.</summary>
    [Symbol("AVErrorFollowExternalSyncDeviceTimedOut")]
    [Source("Apple binding of .NET, AVFoundation.AVError",
        Url = "https://learn.microsoft.com/en-us/dotnet/api/avfoundation.averror")]
    FollowExternalSyncDeviceTimedOut = -11892,
}
