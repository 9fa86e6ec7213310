using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Schools;

namespace Overbrug.Moments.Erasing;

/// <summary>
/// Erases the families of school years that are over with all that hangs on them, and what parents asked.
/// What they said about a moment stays as counts, which lead back to nobody.
/// </summary>
internal sealed class EraseSchoolYears(OverbrugDb db, TimeProvider clock) : DailyJob
{
    protected override async Task RunAsync(CancellationToken cancel)
    {
        var year = SchoolYear.FirstKept(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)).Start;
        foreach (var moment in await db.Set<SignUp>().Where(s => s.Family!.Year < year).Select(s => s.MomentId).Distinct().ToListAsync(cancel))
        {
            await CountAsync(moment, year, cancel);
        }

        await db.Set<Ask>().Where(a => a.ClassGroup.Year < year).ExecuteDeleteAsync(cancel);
        await db.Set<Family>().Where(f => f.Year < year).ExecuteDeleteAsync(cancel);
        await db.EmptyLogAsync(cancel);
    }

    /// <summary>Counts and erases in one transaction, so that a job that runs twice counts once.</summary>
    private async Task CountAsync(Guid momentId, int year, CancellationToken cancel)
    {
        await using var turn = await db.LockAsync(momentId, cancel);
        var old = db.Set<SignUp>().Where(s => s.MomentId == momentId && s.Family!.Year < year);
        var signUps = await old.AsNoTracking().ToListAsync(cancel);
        var moment = await db.Set<Moment>().SingleAsync(m => m.Id == momentId, cancel);
        await KeptCounts.KeepAsync(db, moment, signUps, cancel);
        moment.KeepCount(signUps.Sum(s => s.CameAdults ?? 0), signUps.Sum(s => s.CameChildren ?? 0));
        await db.SaveChangesAsync(cancel);
        await old.ExecuteDeleteAsync(cancel);
        await turn.CommitAsync(cancel);
    }
}
