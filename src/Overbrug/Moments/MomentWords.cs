using Overbrug.Languages;

namespace Overbrug.Moments;

/// <summary>How a moment is said to the team.</summary>
public static class MomentWords
{
    /// <summary>The team's own title, else what kind of moment it is.</summary>
    public static string Name(this Moment moment, WordsIn words) => moment.Title.Length > 0 ? moment.Title : words[$"kinds.{moment.Kind}"];

    public static string DayAndHour(this Moment moment, WordsIn words) =>
        words.Of("moments.day-hour", ("day", moment.Day), ("start", moment.Starts));

    public static string Hours(this Moment moment, WordsIn words) =>
        words.Of("moments.hours", ("start", moment.Starts), ("end", moment.Ends));

    /// <summary>"In de klas, lokaal 3".</summary>
    public static string Where(this Moment moment, WordsIn words) =>
        words.List(new[] { moment.PlaceKind.Length > 0 ? words[$"places.{moment.PlaceKind}"] : "", Bidi.Isolate(moment.Place, words.Language) }.Where(part => part.Length > 0));

    /// <summary>Full, or how many places are left; null without a limit.</summary>
    public static string? Room(this Moment moment, MomentCount count, WordsIn words) => moment switch
    {
        { Door: Door.Open } => words["moments.open-door"],
        { Places: { } places } when count.Families >= places => words["moments.full"],
        { Places: { } places } => words.Of("moments.places-left", ("n", places - count.Families)),
        _ => null,
    };

    /// <summary>"Deze week", or the Monday it begins with.</summary>
    public static string Week(DateOnly day, DateOnly today, WordsIn words)
    {
        var monday = Monday(day);
        return ((monday.DayNumber - Monday(today).DayNumber) / 7) switch
        {
            0 => words["moments.week-this"],
            1 => words["moments.week-next"],
            -1 => words["moments.week-last"],
            _ => words.Of("moments.week-of", ("day", monday)),
        };
    }

    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
