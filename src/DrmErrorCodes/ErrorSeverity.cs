using System.Text.Json.Serialization;

namespace DrmErrorCodes;

/// <summary>How serious a code is: a judgement of this library, not of the vendor.</summary>
/// <remarks>
/// A code is an <see cref="Error"/> unless the vendor's own words say that nothing failed (<see cref="Success"/>), that work
/// is under way (<see cref="Information"/>), or that it goes on although something needs attention (<see cref="Warning"/>).
/// A code that the catalog does not know counts as an <see cref="Error"/>.
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<ErrorSeverity>))]
public enum ErrorSeverity
{
    /// <summary>What was asked is not done and does not go on by itself.</summary>
    Error = 0,

    /// <summary>It goes on, or is tried again by the system itself; left alone it may become an error.</summary>
    Warning,

    /// <summary>A state on the way: work is queued or under way, and nothing failed.</summary>
    Information,

    /// <summary>What was asked is done.</summary>
    Success,
}
