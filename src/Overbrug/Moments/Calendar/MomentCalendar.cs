using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments.Calendar;

/// <summary>What a code shows of a school's moments: with the class's code what is public, with a family's card everything of its classes.</summary>
internal sealed class MomentCalendar
{
    private const int DaysBack = 60;
    private readonly Family? family;
    private readonly IReadOnlyList<ClassGroup> groups;
    private readonly DateOnly since;

    private MomentCalendar(string code, School school, IReadOnlyList<ClassGroup> groups, Family? family, TimeProvider clock)
    {
        (Code, School, this.groups, this.family) = (code, school, groups, family);
        since = school.Today(clock).AddDays(-DaysBack);
    }

    public string Code { get; }

    public School School { get; }

    public bool IsPrivate => family is not null;

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(School.Zone);

    public static async Task<MomentCalendar?> OpenAsync(OverbrugDb db, string typed, TimeProvider clock, CancellationToken cancel)
    {
        if (await CodeLookup.FindClassAsync(db, typed, cancel) is { Code: { } code } group)
        {
            return new(code, await SchoolOfAsync(db, group, cancel), [group], null, clock);
        }

        if (await CodeLookup.FindFamilyAsync(db, typed, cancel) is not { Code: { } card } family)
        {
            return null;
        }

        var ids = family.Classes.Select(link => link.ClassGroupId).ToList();
        var groups = await db.Set<ClassGroup>().AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Name).ToListAsync(cancel);
        return new(card, await SchoolOfAsync(db, family, cancel), groups, family, clock);
    }

    /// <summary>Published moments, and cancelled ones that people may have in their calendar.</summary>
    public Task<List<Moment>> MomentsAsync(OverbrugDb db, Guid? only, CancellationToken cancel)
    {
        var ids = groups.Select(group => group.Id).ToList();
        var moments = db.Set<Moment>().AsNoTracking().Where(m => m.SchoolId == School.Id && m.PublishedAt != null && m.Classes.Any(link => ids.Contains(link.ClassGroupId)));
        moments = IsPrivate ? moments : moments.Where(m => m.Audience == Audience.Everyone);
        moments = only is { } id ? moments.Where(m => m.Id == id) : moments.Where(m => m.Day >= since);
        return moments.OrderBy(m => m.Day).ThenBy(m => m.Starts).ToListAsync(cancel);
    }

    public string Name(Words words) =>
        words.In(words.Languages.Dutch).Of("parents.title", ("class", string.Join(", ", groups.Select(group => group.Name))), ("school", School.Name));

    private static Task<School> SchoolOfAsync(OverbrugDb db, SchoolOwned owned, CancellationToken cancel) =>
        db.Set<School>().AsNoTracking().SingleAsync(s => s.Id == owned.SchoolId, cancel);
}
