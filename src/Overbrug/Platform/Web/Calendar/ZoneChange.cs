namespace Overbrug.Platform.Web.Calendar;

/// <summary>A night on which the clock of a zone is moved.</summary>
/// <param name="Onset">Wall clock time just before the change, as VTIMEZONE counts it.</param>
internal sealed record ZoneChange(DateTime Onset, TimeSpan Before, TimeSpan After, bool IsDaylight)
{
    public int WeekOfMonth => (Onset.Day - 1) / 7 + 1;
    public bool IsLastOfMonth => Onset.AddDays(7).Month != Onset.Month;

    /// <summary>The state of the zone at the start of a year, written as a change.</summary>
    public static ZoneChange None(TimeZoneInfo zone, int year)
    {
        var start = StartOf(year);
        var offset = zone.GetUtcOffset(start);
        return new(DateTime.SpecifyKind(start, DateTimeKind.Unspecified), offset, offset, zone.IsDaylightSavingTime(start));
    }

    /// <summary>Every change from the first day of one year to the last of another.</summary>
    public static List<ZoneChange> Between(TimeZoneInfo zone, int firstYear, int lastYear)
    {
        var changes = new List<ZoneChange>();
        var end = StartOf(lastYear + 1);
        // no zone moves its clock twice in a week
        for (var day = StartOf(firstYear); day < end; day = day.AddDays(7))
        {
            var next = day.AddDays(7) < end ? day.AddDays(7) : end;
            if (zone.GetUtcOffset(day) != zone.GetUtcOffset(next)) changes.Add(Found(zone, day, next));
        }
        return changes;
    }

    static ZoneChange Found(TimeZoneInfo zone, DateTime early, DateTime late)
    {
        var before = zone.GetUtcOffset(early);
        while (late - early > TimeSpan.FromSeconds(1))
        {
            var middle = early.AddSeconds(Math.Floor((late - early).TotalSeconds / 2));
            if (zone.GetUtcOffset(middle) == before) early = middle;
            else late = middle;
        }
        return new(DateTime.SpecifyKind(late + before, DateTimeKind.Unspecified), before, zone.GetUtcOffset(late), zone.IsDaylightSavingTime(late));
    }

    static DateTime StartOf(int year) => new(year, 1, 1, 0, 0, 0, DateTimeKind.Utc);
}
