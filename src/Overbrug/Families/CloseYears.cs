using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Schools;

namespace Overbrug.Families;

/// <summary>Takes the codes of past school years away: old posters and cards open nothing any more (GUARDS G14).</summary>
internal sealed class CloseYears(OverbrugDb db, TimeProvider clock) : DailyJob
{
    protected override async Task RunAsync(CancellationToken cancel)
    {
        // two days into September it is September in every zone
        var year = SchoolYear.Of(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddDays(-1)).Start;
        await db.Set<Family>().Where(f => f.Year < year && f.Code != null).ExecuteUpdateAsync(set => set.SetProperty(f => f.Code, (string?)null), cancel);
        await db.Set<ClassGroup>().Where(c => c.Year < year && c.Code != null).ExecuteUpdateAsync(set => set.SetProperty(c => c.Code, (string?)null), cancel);
        await db.EmptyLogAsync(cancel);
    }
}
