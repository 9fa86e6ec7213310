using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Library.Watching;

/// <summary>Begins the day's look at links. Off where <c>OVERBRUG_LINK_WATCH</c> says so; a demo asks nobody unless it is on.</summary>
internal sealed class LinkWatch(OverbrugDb db, LinkRows rows, IConfiguration configuration, TimeProvider clock) : DailyJob
{
    protected override async Task RunAsync(CancellationToken cancel)
    {
        if (!await IsOnAsync(cancel))
        {
            return;
        }

        await rows.KeepAsync(cancel);
        var now = clock.GetUtcNow().UtcDateTime;
        db.Add(Job.For(new LinksToAsk(now, 0), now));
        await db.SaveChangesAsync(cancel);
    }

    private async Task<bool> IsOnAsync(CancellationToken cancel) => configuration["OVERBRUG_LINK_WATCH"] switch
    {
        "off" => false,
        "on" => true,
        _ => !await db.Set<Setting>().AnyAsync(s => s.Name == Setting.Story, cancel),
    };
}

/// <summary>A go of the link watch.</summary>
/// <param name="BeganAt">when the day's first go began</param>
/// <param name="Asked">how many links were asked before this go</param>
internal sealed record LinksToAsk(DateTime BeganAt, int Asked);
