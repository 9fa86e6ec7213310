using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Schools;

namespace Overbrug.Families;

/// <summary>Takes the codes of past school years away: old posters and cards open nothing any more.</summary>
internal sealed class CloseYears(OverbrugDb db, TimeProvider clock) : DailyJob
{
    protected override async Task RunAsync(CancellationToken cancel)
    {
        var year = SchoolYear.FirstKept(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)).Start;
        await db.Set<Family>().Where(f => f.Year < year && f.Code != null).ExecuteUpdateAsync(set => set.SetProperty(f => f.Code, (string?)null), cancel);
        await db.Set<ClassGroup>().Where(c => c.Year < year && c.Code != null).ExecuteUpdateAsync(set => set.SetProperty(c => c.Code, (string?)null), cancel);
        await db.EmptyLogAsync(cancel);
    }
}
