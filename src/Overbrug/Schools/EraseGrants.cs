using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Schools;

/// <summary>Who looked in and why can be read for a year after it ended.</summary>
internal sealed class EraseGrants(OverbrugDb db, TimeProvider clock) : DailyJob
{
    public const int Months = 12;

    protected override async Task RunAsync(CancellationToken cancel)
    {
        var oldest = clock.GetUtcNow().UtcDateTime.AddMonths(-Months);
        await db.Set<Grant>().Where(grant => grant.EndsAt < oldest).ExecuteDeleteAsync(cancel);
        await db.EmptyLogAsync(cancel);
    }
}
