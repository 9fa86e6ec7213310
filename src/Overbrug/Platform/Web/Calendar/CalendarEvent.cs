namespace Overbrug.Platform.Web.Calendar;

/// <summary>Whether an event goes on (RFC 5545 §3.8.1.11).</summary>
public enum CalendarStatus { Confirmed, Cancelled }

/// <summary>One event of a feed (RFC 5545 §3.6.1).</summary>
/// <param name="Uid">Stays the same for ever, also after a move.</param>
/// <param name="StampedAt">UTC time of the last change.</param>
/// <param name="Start">Wall clock time in the zone of the feed.</param>
/// <param name="End">Wall clock time in the zone of the feed, not before the start.</param>
/// <param name="Summary">The title, one line.</param>
public sealed record CalendarEvent(string Uid, DateTime StampedAt, DateTime Start, DateTime End, string Summary)
{
    public string? Description { get; init; }
    public string? Location { get; init; }
    public Uri? Url { get; init; }

    /// <summary>Goes up by one with each change that people must notice.</summary>
    public int Sequence { get; init; }
    public CalendarStatus Status { get; init; }

    internal void WriteTo(ContentLines lines, TimeZoneInfo zone)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", Uid);
        lines.Add("DTSTAMP", ContentLines.Wall(StampedAt) + "Z");
        lines.Add($"DTSTART;TZID={zone.Id}", ContentLines.Wall(Start));
        // an end equal to the start is not allowed; without one the event takes no time
        if (End > Start) lines.Add($"DTEND;TZID={zone.Id}", ContentLines.Wall(End));
        lines.AddText("SUMMARY", Summary);
        lines.AddText("DESCRIPTION", Description);
        lines.AddText("LOCATION", Location);
        if (Url is not null) lines.Add("URL", Url.AbsoluteUri);
        lines.Add("SEQUENCE", FormattableString.Invariant($"{Sequence}"));
        lines.Add("STATUS", Status == CalendarStatus.Cancelled ? "CANCELLED" : "CONFIRMED");
        lines.Add("END", "VEVENT");
    }
}
