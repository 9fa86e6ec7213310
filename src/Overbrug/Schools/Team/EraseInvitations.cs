using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Schools.Team;

/// <summary>An invitation holds a name and an address: it goes once it is accepted, and when nobody answered for long.</summary>
internal sealed class EraseInvitations(OverbrugDb db, TimeProvider clock) : DailyJob
{
    public static readonly TimeSpan Unanswered = TimeSpan.FromDays(60);

    protected override async Task RunAsync(CancellationToken cancel)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - Unanswered;
        await db.Set<Invitation>().Where(invitation => invitation.AcceptedAt != null || invitation.SentAt < oldest).ExecuteDeleteAsync(cancel);
        await db.EmptyLogAsync(cancel);
    }
}
