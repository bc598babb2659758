namespace DrmErrorCodes.LicenseProxy.Tests;

/// <summary>An app that does what the proxy's statuses say, and stops at nothing else: 401 takes a new token, 400 a new challenge, 503
/// the same request after a pause, which takes no time here.</summary>
internal sealed class App(RunningProxy proxy)
{
    // By far more than anything but a loop takes.
    private const int Patience = 50;

    public int Requests { get; private set; }

    /// <summary>How many tokens the token service had to issue.</summary>
    public int Tokens { get; private set; } = 1;

    /// <summary>Asks for a license until there is one, or the status says that asking is of no use.</summary>
    public async Task<int> PlayAsync()
    {
        byte challenge = 1;
        while (true)
        {
            Requests++;
            using HttpResponseMessage response = await proxy.AskAsync([8, challenge], customData: $"token {Tokens}");
            int status = (int)response.StatusCode;
            if (status is not (400 or 401 or 503) || Requests == Patience)
                return status;
            Tokens += status is 401 ? 1 : 0;
            challenge += status is 400 ? (byte)1 : (byte)0;
        }
    }
}
