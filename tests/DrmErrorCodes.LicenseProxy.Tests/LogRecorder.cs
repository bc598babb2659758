using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;

namespace DrmErrorCodes.LicenseProxy.Tests;

/// <summary>One line of the proxy's log, with its structured properties.</summary>
public sealed record LogLine(LogLevel Level, string Text, IReadOnlyDictionary<string, object?> Properties, Exception? Exception);

/// <summary>Keeps what the proxy logs; other categories are not its own.</summary>
public sealed class LogRecorder : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<LogLine> _lines = new();

    public IReadOnlyList<LogLine> Lines => [.. _lines];

    public ILogger CreateLogger(string categoryName) =>
        categoryName == typeof(Example.LicenseProxy).FullName ? this : NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var properties = (IReadOnlyList<KeyValuePair<string, object?>>)state!;
        _lines.Enqueue(new(logLevel, formatter(state, exception), properties.ToDictionary(), exception));
    }

    public void Dispose()
    {
    }
}
