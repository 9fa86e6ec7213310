using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Families;

/// <summary>Erases call names and numbers on the day that the parent was told.</summary>
internal sealed class EraseContacts(OverbrugDb db, TimeProvider clock) : DailyJob
{
    protected override async Task RunAsync(CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await db.Set<Ask>().Where(a => a.EraseContactOn <= today && (a.CallName != null || a.Number != null))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.CallName, (string?)null).SetProperty(a => a.Number, (string?)null), cancel);
        await db.EmptyLogAsync(cancel);
    }
}
