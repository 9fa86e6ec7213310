using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Library.Importing;

/// <summary>Erases imports that are old, taken over or not; what they put in the library stays.</summary>
internal sealed class EraseImports(OverbrugDb db, TimeProvider clock) : DailyJob
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(90);

    protected override async Task RunAsync(CancellationToken cancel)
    {
        var old = clock.GetUtcNow().UtcDateTime - Life;
        await db.Set<Import>().Where(i => i.MadeAt < old).ExecuteDeleteAsync(cancel);
    }
}
