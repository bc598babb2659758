using System.Diagnostics;

namespace DrmErrorCodes;

/// <summary>Words that name the domain in a text, each a word or several: <c>PallyCon</c>, <c>key status</c>. A longer word that begins
/// with one, as <c>FTPReply</c> does with <c>FTP</c>, names it too. A word may belong to several domains; then the number decides. The
/// domain's own name is one without being listed.</summary>
[Conditional("NEVER")]
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class LogWordAttribute(params string[] words) : Attribute
{
    public IReadOnlyList<string> Words { get; } = words;
}
