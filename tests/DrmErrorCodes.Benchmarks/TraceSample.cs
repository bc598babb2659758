namespace DrmErrorCodes.Benchmarks;

/// <summary>A stack trace as an app on Android logs it, with the errors of player, platform and license server in each other.</summary>
public static class TraceSample
{
    public const string Text =
        """
        11-23 10:20:31.114  2314  2380 E ExoPlayerImplInternal: Playback error
        androidx.media3.exoplayer.ExoPlaybackException: Source error, errorCode=ERROR_CODE_DRM_LICENSE_ACQUISITION_FAILED
            at androidx.media3.exoplayer.ExoPlayerImplInternal.handleIoException(ExoPlayerImplInternal.java:701)
            at androidx.media3.exoplayer.ExoPlayerImplInternal.handleMessage(ExoPlayerImplInternal.java:673)
            at android.os.Handler.dispatchMessage(Handler.java:102)
            at android.os.Looper.loopOnce(Looper.java:205)
            at android.os.Looper.loop(Looper.java:294)
            at android.os.HandlerThread.run(HandlerThread.java:67)
        Caused by: androidx.media3.exoplayer.drm.DrmSession$DrmSessionException: androidx.media3.exoplayer.drm.MediaDrmCallbackException
            at androidx.media3.exoplayer.drm.DefaultDrmSession.onError(DefaultDrmSession.java:598)
            at androidx.media3.exoplayer.drm.DefaultDrmSession.onKeysError(DefaultDrmSession.java:575)
            at androidx.media3.exoplayer.drm.DefaultDrmSession.onKeyResponse(DefaultDrmSession.java:525)
            at androidx.media3.exoplayer.drm.DefaultDrmSession$ResponseHandler.handleMessage(DefaultDrmSession.java:670)
            at android.os.Handler.dispatchMessage(Handler.java:106)
            at android.os.Looper.loopOnce(Looper.java:205)
            at android.os.Looper.loop(Looper.java:294)
            at android.os.HandlerThread.run(HandlerThread.java:67)
        Caused by: androidx.media3.exoplayer.drm.MediaDrmCallbackException
            at com.example.player.drm.LicenseCallback.executeKeyRequest(LicenseCallback.kt:88)
            at androidx.media3.exoplayer.drm.DefaultDrmSession$RequestHandler.handleMessage(DefaultDrmSession.java:714)
            at android.os.Handler.dispatchMessage(Handler.java:106)
            at android.os.Looper.loopOnce(Looper.java:205)
            at android.os.Looper.loop(Looper.java:294)
            at android.os.HandlerThread.run(HandlerThread.java:67)
        Caused by: com.example.player.drm.LicenseException: PallyCon license server error 7011, cid sintel
            at com.example.player.drm.LicenseResponse.check(LicenseResponse.kt:41)
            at com.example.player.drm.LicenseResponse.parse(LicenseResponse.kt:27)
            at com.example.player.drm.LicenseCallback.post(LicenseCallback.kt:131)
            at com.example.player.drm.LicenseCallback.executeKeyRequest(LicenseCallback.kt:81)
            ... 5 more

        """;
}
