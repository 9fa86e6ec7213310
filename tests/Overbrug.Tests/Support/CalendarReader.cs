using System.Globalization;
using System.Text;

namespace Overbrug.Tests.Support;

/// <summary>Reads RFC 5545 as a calendar program would: unfolds, splits, unescapes, and works out offsets from VTIMEZONE.</summary>
sealed class CalendarReader
{
    CalendarReader(string name) => Name = name;

    public string Name { get; }
    public List<CalendarReader> Parts { get; } = [];
    public Dictionary<string, string> Values { get; } = [];

    public string this[string name] => Values[name];

    public static CalendarReader Read(string feed)
    {
        var open = new Stack<CalendarReader>([new CalendarReader("")]);
        foreach (var line in Unfold(feed).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            if (name == "BEGIN")
            {
                var part = new CalendarReader(value);
                open.Peek().Parts.Add(part);
                open.Push(part);
            }
            else if (name == "END") Assert.Equal(value, open.Pop().Name);
            else open.Peek().Values.Add(name, value);
        }
        return Assert.Single(Assert.Single(open).Parts);
    }

    public string Text(string name)
    {
        var text = new StringBuilder();
        for (var at = 0; at < this[name].Length; at++)
            text.Append(this[name][at] != '\\' ? this[name][at] : this[name][++at] == 'n' ? '\n' : this[name][at]);
        return text.ToString();
    }

    /// <summary>The offset of a wall clock time: that of the last observance that began before it.</summary>
    public TimeSpan OffsetAt(DateTime wall) =>
        Parts.SelectMany(part => part.Onsets(wall.Year).Select(onset => (onset, part))).Where(one => one.onset <= wall).MaxBy(one => one.onset).part.Offset("TZOFFSETTO");

    IEnumerable<DateTime> Onsets(int year)
    {
        var first = DateTime.ParseExact(this["DTSTART"], "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        if (!Values.TryGetValue("RRULE", out var rule)) return [first];
        var parts = rule.Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
        Assert.Equal("YEARLY", parts["FREQ"]);
        return Enumerable.Range(first.Year, year - first.Year + 1)
            .Select(one => Day(one, int.Parse(parts["BYMONTH"], CultureInfo.InvariantCulture), parts["BYDAY"]) + first.TimeOfDay);
    }

    static DateTime Day(int year, int month, string byDay)
    {
        var days = Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(day => new DateTime(year, month, day))
            .Where(day => day.DayOfWeek.ToString().StartsWith(byDay[^2..], StringComparison.OrdinalIgnoreCase)).ToList();
        var week = int.Parse(byDay[..^2], CultureInfo.InvariantCulture);
        return week < 0 ? days[^-week] : days[week - 1];
    }

    TimeSpan Offset(string name)
    {
        var span = TimeSpan.ParseExact(this[name][1..], this[name].Length > 5 ? "hhmmss" : "hhmm", CultureInfo.InvariantCulture);
        return this[name][0] == '-' ? -span : span;
    }

    static string Unfold(string feed) => feed.Replace("\r\n ", "", StringComparison.Ordinal);
}
