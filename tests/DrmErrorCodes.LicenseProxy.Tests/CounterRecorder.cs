using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace DrmErrorCodes.LicenseProxy.Tests;

/// <summary>Adds up, by domain, code and whether it is a refusal, what one proxy counts.</summary>
public sealed class CounterRecorder : IDisposable
{
    private readonly ConcurrentDictionary<(string Domain, string Code, bool IsRefusal), long> _counts = new();
    private readonly MeterListener _listener = new();

    public CounterRecorder(IMeterFactory meters)
    {
        // Proxies of other tests have meters of the same name, which are told apart by their factory.
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            bool isOurs = instrument.Meter.Scope == meters;
            if (isOurs && instrument is Counter<long> { Name: "license_proxy.errors", Meter.Name: "LicenseProxy" })
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
        {
            Dictionary<string, object?> named = tags.ToArray().ToDictionary();
            _counts.AddOrUpdate(((string)named["domain"]!, (string)named["code"]!, (bool)named["refusal"]!), count, (_, before) => before + count);
        });
        _listener.Start();
    }

    public IReadOnlyDictionary<(string Domain, string Code, bool IsRefusal), long> Counts => _counts;

    public void Dispose() => _listener.Dispose();
}
