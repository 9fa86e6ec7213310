using System.Globalization;

namespace Overbrug.Library.Exchange.Harvesting;

/// <summary>Days and seconds in UTC (OAI-PMH 2.0 §3.3).</summary>
internal sealed record OaiDate(DateTime At, bool IsDay)
{
    public const string Granularity = "YYYY-MM-DDThh:mm:ssZ";
    private const string Day = "yyyy-MM-dd";
    private const string Second = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The first instant after this day or second; null when time ends with it.</summary>
    public DateTime? End => (IsDay ? TimeSpan.FromDays(1) : TimeSpan.FromSeconds(1)) is var span && DateTime.MaxValue - At > span ? At + span : null;

    public static string Write(DateTime at) => at.ToString(Second, CultureInfo.InvariantCulture);

    /// <exception cref="OaiProblem">it is no such date</exception>
    public static OaiDate? Read(OaiArguments asked, string name) =>
        asked[name] is not { } text ? null
        : Of(text, Day) is { } day ? new(day, true)
        : Of(text, Second) is { } second ? new(second, false)
        : throw OaiProblem.BadArgument($"\"{name}\" is a day (2026-01-31) or an instant ({Write(new(2026, 1, 31, 12, 0, 0))}).");

    private static DateTime? Of(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null;
}
