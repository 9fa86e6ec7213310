using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;

namespace Overbrug.Front.ClassPages;

/// <summary>What is next behind a door: the moments its reader may see, with what this family said.</summary>
public static class MomentBoard
{
    private const int Most = 12;
    private static readonly int DaysToLookBack = 10;

    /// <summary>Moments to come, soonest first; a cancelled one stays until its day has passed.</summary>
    public static async Task<IReadOnlyList<MomentView>> ComingAsync(OverbrugDb db, Doorway door, DateTime localNow, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(localNow);
        var views = await ViewsAsync(db, door, Seen(db, door).Where(m => m.Day >= today).OrderBy(m => m.Day).ThenBy(m => m.Starts).Take(Most), cancel);
        return [.. views.Where(view => !view.Moment.IsPast(localNow))];
    }

    /// <summary>The last moment this family came to and did not look back on yet.</summary>
    public static async Task<Moment?> ToLookBackOnAsync(OverbrugDb db, Doorway door, DateTime localNow, CancellationToken cancel)
    {
        if (door.Family is null)
        {
            return null;
        }

        var (from, today) = (DateOnly.FromDateTime(localNow).AddDays(-DaysToLookBack), DateOnly.FromDateTime(localNow));
        var recent = await db.Set<SignUp>().AsNoTracking().Where(s => s.FamilyId == door.Family.Id && s.State == SignUpState.Coming && !s.HasLookedBack
            && Seen(db, door).Any(m => m.Id == s.MomentId) && s.Moment!.State == MomentState.Published && s.Moment.Day >= from && s.Moment.Day <= today)
            .OrderByDescending(s => s.Moment!.Day).Select(s => s.Moment!).Take(3).ToListAsync(cancel);
        return recent.Find(moment => moment.IsPast(localNow));
    }

    public static async Task<MomentView?> OneAsync(OverbrugDb db, Doorway door, Guid momentId, CancellationToken cancel) =>
        (await ViewsAsync(db, door, Seen(db, door).Where(m => m.Id == momentId), cancel)).FirstOrDefault();

    private static IQueryable<Moment> Seen(OverbrugDb db, Doorway door) => db.Set<Moment>().AsNoTracking().Where(m =>
        m.SchoolId == door.School.Id && m.State != MomentState.Draft
        && m.Classes.Any(link => door.GroupIds.Contains(link.ClassGroupId))
        && (m.Audience == Audience.Everyone || door.IsBehindCard));

    private static async Task<IReadOnlyList<MomentView>> ViewsAsync(OverbrugDb db, Doorway door, IQueryable<Moment> moments, CancellationToken cancel)
    {
        var familyId = door.Family?.Id ?? Guid.Empty;
        var rows = await moments.Select(m => new
        {
            Moment = m,
            SignUp = db.Set<SignUp>().FirstOrDefault(s => s.MomentId == m.Id && s.FamilyId == familyId),
            Taken = m.Places == null ? 0 : db.Set<SignUp>().Count(s => s.MomentId == m.Id && s.State == SignUpState.Coming),
        }).ToListAsync(cancel);
        var views = new List<MomentView>(rows.Count);
        foreach (var row in rows)
        {
            var place = row.SignUp is not { State: SignUpState.Waiting } waits ? 0
                : 1 + await db.Set<SignUp>().CountAsync(s => s.MomentId == row.Moment.Id && s.State == SignUpState.Waiting && s.AskedAt < waits.AskedAt, cancel);
            views.Add(new MomentView(row.Moment, row.SignUp, row.Taken, place));
        }

        return views;
    }
}
