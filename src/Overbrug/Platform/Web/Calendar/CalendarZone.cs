namespace Overbrug.Platform.Web.Calendar;

/// <summary>The VTIMEZONE of a zone (RFC 5545 §3.6.5), read from the changes the zone really makes.</summary>
internal static class CalendarZone
{
    const int YearsThatShowTheRule = 12;

    public static void WriteTo(ContentLines lines, TimeZoneInfo zone, int firstYear, int lastYear)
    {
        var from = Math.Max(firstYear - 1, 2);
        var until = Math.Min(Math.Max(lastYear + 1, from + YearsThatShowTheRule), 9998);
        var changes = ZoneChange.Between(zone, from, until);

        lines.Add("BEGIN", "VTIMEZONE");
        lines.Add("TZID", zone.Id);
        if (YearlyRules(changes, until - from + 1) is { } rules)
            foreach (var (first, rule) in rules) Observance(lines, first, rule);
        else
        {
            Observance(lines, ZoneChange.None(zone, from), null);
            foreach (var change in changes) Observance(lines, change, null);
        }
        lines.Add("END", "VTIMEZONE");
    }

    /// <summary>Each kind of change as a yearly rule, or null when a year breaks the pattern.</summary>
    static List<(ZoneChange First, string Rule)>? YearlyRules(IReadOnlyList<ZoneChange> changes, int years)
    {
        var rules = changes.GroupBy(change => (change.IsDaylight, change.Before, change.After))
            .Select(kind => (First: kind.First(), Rule: YearlyRule([.. kind], years) ?? "")).ToList();
        return rules.Count == 2 && rules.All(one => one.Rule != "") ? rules : null;
    }

    static string? YearlyRule(IReadOnlyList<ZoneChange> changes, int years)
    {
        var first = changes[0].Onset;
        var isYearly = changes.Count == years && changes.All(change =>
            change.Onset.Month == first.Month && change.Onset.DayOfWeek == first.DayOfWeek && change.Onset.TimeOfDay == first.TimeOfDay);
        if (!isYearly) return null;
        if (changes.All(change => change.IsLastOfMonth)) return Yearly(-1);
        return changes.All(change => change.WeekOfMonth == changes[0].WeekOfMonth) ? Yearly(changes[0].WeekOfMonth) : null;

        string Yearly(int week) => $"FREQ=YEARLY;BYMONTH={first.Month};BYDAY={week}{first.DayOfWeek.ToString()[..2].ToUpperInvariant()}";
    }

    static void Observance(ContentLines lines, ZoneChange change, string? rule)
    {
        var kind = change.IsDaylight ? "DAYLIGHT" : "STANDARD";
        lines.Add("BEGIN", kind);
        lines.Add("DTSTART", ContentLines.Wall(change.Onset));
        lines.Add("TZOFFSETFROM", Offset(change.Before));
        lines.Add("TZOFFSETTO", Offset(change.After));
        if (rule is not null) lines.Add("RRULE", rule);
        lines.Add("END", kind);
    }

    static string Offset(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(offset.Seconds == 0 ? "hhmm" : "hhmmss", System.Globalization.CultureInfo.InvariantCulture);
}
