using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Calendar;

namespace Overbrug.Moments.Calendar;

/// <summary>What a door shows in a calendar: what is public, and behind the card of a family everything of its classes.</summary>
internal static class DoorCalendar
{
    private const int DaysBack = 60;

    /// <summary>Published moments, and cancelled ones that people may have in their calendar. Null when the one asked for is not among them.</summary>
    public static async Task<List<Moment>?> MomentsAsync(OverbrugDb db, Doorway door, Guid? only, TimeProvider clock, CancellationToken cancel)
    {
        var since = door.School.Today(clock).AddDays(-DaysBack);
        var found = await Moment.ShownAt(db, door).AsNoTracking().Include(m => m.Classes)
            .Where(m => m.PublishedAt != null && m.Day >= since && (only == null || m.Id == only))
            .OrderBy(m => m.Day).ThenBy(m => m.Starts).ToListAsync(cancel);
        return only is null || found.Count > 0 ? found : null;
    }

    /// <summary>A calendar of brothers and sisters says for which class a moment is.</summary>
    public static CalendarEvent OfItsClasses(this CalendarEvent entry, Moment moment, Doorway door) => door.Groups.Count == 1 ? entry : entry with
    {
        Summary = string.Join(", ", door.Groups.Where(group => moment.Classes.Any(link => link.ClassGroupId == group.Id)).Select(group => group.Name)) + ": " + entry.Summary,
    };

    public static CalendarFeed Feed(Doorway door, Words words, IReadOnlyList<CalendarEvent> events, DateOnly today) =>
        new(Name(door, words), TimeZoneInfo.FindSystemTimeZoneById(door.School.Zone), events) { Year = today.Year };

    private static string Name(Doorway door, Words words) => words.In(words.Languages.Dutch)
        .Of("parents.title", ("class", string.Join(", ", door.Groups.Select(group => group.Name))), ("school", door.School.Name));
}
