using System.Text.RegularExpressions;

namespace DrmErrorCodes.Tests;

/// <summary>What the documentation of the judgement's enums demands of rows that speak of one condition.</summary>
/// <remarks>
/// A row keeps it when each of its fields that the judgement names has one of the values named. Words are asked of rows with advice of
/// their own: a group's judgement is what its rows share, whatever each of them says.
/// </remarks>
public sealed class JudgementRule
{
    private readonly string _condition;
    private readonly Func<ErrorEntry, bool> _isMeant;
    private readonly Enum[] _judgement;
    private readonly Dictionary<string, string> _exceptions = [];

    private JudgementRule(string condition, Func<ErrorEntry, bool> isMeant, Enum[] judgement) =>
        (_condition, _isMeant, _judgement) = (condition, isMeant, judgement);

    /// <summary>The rows that break the rule and are no exceptions.</summary>
    public IEnumerable<string> Broken => Meant.Where(row => !Keeps(row) && !_exceptions.ContainsKey(NameOf(row))).Select(row => $"{Judgement(row)} in {row}");

    /// <summary>The exceptions that are none: there is no such row, it is not meant, or it keeps the rule.</summary>
    public IEnumerable<string> NeedlessExceptions =>
        _exceptions.ExceptBy(Meant.Where(row => !Keeps(row)).Select(NameOf), exception => exception.Key).Select(exception => $"{exception.Key} ({exception.Value})");

    /// <summary>Whether a row keeps the rule that could break it.</summary>
    public bool IsOfUse => Meant.Any(Keeps);

    private IEnumerable<ErrorEntry> Meant => ErrorCatalog.All.Where(_isMeant);

    /// <summary>A rule for rows whose message has the words.</summary>
    public static JudgementRule Said(string words, params Enum[] judgement) => Spoken("message", row => row.Message, words, judgement);

    /// <summary>A rule for rows whose explanation has the words.</summary>
    public static JudgementRule Explained(string words, params Enum[] judgement) => Spoken("explanation", row => row.Explanation, words, judgement);

    /// <summary>A rule for all rows that have the value in one of the judgement's fields.</summary>
    public static JudgementRule Judged(Enum value, params Enum[] judgement) => new($"{value}", row => Has(row, value), judgement);

    /// <summary>Takes rows out, which mean something else by the words.</summary>
    public JudgementRule Except(string rows, string meaning)
    {
        foreach (string row in rows.Split(' '))
            _exceptions.Add(row, meaning);
        return this;
    }

    public override string ToString() => $"{_condition}: {string.Join(", ", _judgement.AsEnumerable())}";

    private static JudgementRule Spoken(string place, Func<ErrorEntry, string> text, string words, Enum[] judgement)
    {
        // Of what is no error, such as a released key or a queued package, only the severity says something.
        bool isOfAll = judgement.Any(value => value is ErrorSeverity);
        var regex = new Regex(words, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return new($"{place} ~ {words}", row => row.HasOwnAdvice && (isOfAll || row.Category is not ErrorCategory.None) && regex.IsMatch(text(row)), judgement);
    }

    private bool Keeps(ErrorEntry row) => _judgement.GroupBy(value => value.GetType()).All(field => field.Any(value => Has(row, value)));

    private static bool Has(ErrorEntry row, Enum value) => value switch
    {
        ErrorSeverity => row.Severity.Equals(value),
        ErrorCategory => row.Category.Equals(value),
        ErrorActor => row.Actor.Equals(value),
        RetryAdvice => row.Retry.Equals(value),
        StoredLicenseAction => row.StoredLicense.Equals(value),
        Outcome => row.IsRefusal == value.Equals(Outcome.Refusal),
        _ => throw new ArgumentException($"{value.GetType()} is no field of the judgement."),
    };

    private static string NameOf(ErrorEntry row) => $"{row.Domain}.{row.Name}";

    private static string Judgement(ErrorEntry row) =>
        $"{row.Severity} {row.Category} {row.Actor} {row.Retry} {(row.IsRefusal ? Outcome.Refusal : Outcome.Failure)}";
}
