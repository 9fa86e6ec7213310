namespace Overbrug.Platform.Web.Calendar;

/// <summary>A calendar that telephones subscribe to (RFC 5545, name and refresh of RFC 7986).</summary>
/// <param name="Name">What the calendar is called in people's lists.</param>
/// <param name="Zone">The zone of every start and end, with an IANA name.</param>
/// <param name="Events">In any order.</param>
public sealed record CalendarFeed(string Name, TimeZoneInfo Zone, IReadOnlyList<CalendarEvent> Events)
{
    /// <summary>The content type of what <see cref="Write"/> gives.</summary>
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>How often subscribers are asked to look again.</summary>
    public TimeSpan Refresh { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The year whose zone a feed without events tells: a calendar has at least one part (RFC 5545 §3.6).</summary>
    public int Year { get; init; } = 2026;

    /// <summary>The feed as text with CRLF line ends, folded at 75 octets.</summary>
    public string Write()
    {
        var lines = new ContentLines();
        var refresh = System.Xml.XmlConvert.ToString(Refresh);
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//Overbrug//NL");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.Add("METHOD", "PUBLISH");
        lines.AddText("NAME", Name);
        lines.AddText("X-WR-CALNAME", Name);
        lines.Add("X-WR-TIMEZONE", Zone.Id);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", refresh);
        lines.Add("X-PUBLISHED-TTL", refresh);
        CalendarZone.WriteTo(lines, Zone, Events.Select(one => one.Start.Year).DefaultIfEmpty(Year).Min(), Events.Select(one => one.End.Year).DefaultIfEmpty(Year).Max());
        foreach (var one in Events) one.WriteTo(lines, Zone);
        lines.Add("END", "VCALENDAR");
        return lines.ToString();
    }
}
