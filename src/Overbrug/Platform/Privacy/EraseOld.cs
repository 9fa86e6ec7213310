using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Platform.Privacy;

/// <summary>Erases what the platform may keep no longer.</summary>
internal sealed class EraseOld(OverbrugDb db, TimeProvider clock) : DailyJob
{
    public const int EventMonths = 12;
    public static readonly TimeSpan LinkLife = TimeSpan.FromDays(30);
    public static readonly TimeSpan DoneJobLife = TimeSpan.FromDays(30);

    protected override async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (events, links, jobs) = (now.AddMonths(-EventMonths), now - LinkLife, now - DoneJobLife);
        await db.Set<Event>().Where(e => e.HappenedAt < events).ExecuteDeleteAsync(cancel);
        await db.Set<SignInLink>().Where(l => l.SentAt < links).ExecuteDeleteAsync(cancel);
        await db.Set<Job>().Where(j => j.DoneAt < jobs || (j.Attempts >= Job.MostAttempts && j.DueAt < jobs)).ExecuteDeleteAsync(cancel);
        await db.EmptyLogAsync(cancel);
    }
}
