using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Platform.Jobs;

/// <summary>Queues each daily job once a day: the node that writes today's date first puts it in the queue, in the same transaction.</summary>
internal sealed class Daily(IServiceScopeFactory scopes, IEnumerable<DailyKind> kinds, TimeProvider clock, ILogger<Daily> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>Queues what was not queued yet today; answers how many jobs.</summary>
    public async Task<int> QueueDueAsync(CancellationToken cancel)
    {
        var queued = 0;
        foreach (var daily in kinds)
        {
            queued += await QueueAsync(daily.Kind, cancel) ? 1 : 0;
        }

        return queued;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await QueueDueAsync(stoppingToken);
            }
            catch (Exception problem) when (problem is not (OperationCanceledException or OutOfMemoryException))
            {
                log.LogWarning("Daily jobs could not be queued: {Problem}; trying again", problem.GetType().Name);
            }

            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> QueueAsync(string kind, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OverbrugDb>();
        var now = clock.GetUtcNow().UtcDateTime;
        var (name, today) = ($"daily:{kind}", DateOnly.FromDateTime(now).ToString("O", CultureInfo.InvariantCulture));
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var moved = await db.Set<Setting>().Where(s => s.Name == name && s.Value != today)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Value, today), cancel);
        if (moved == 0 && await db.Set<Setting>().AnyAsync(s => s.Name == name, cancel))
        {
            return false;
        }

        if (moved == 0)
        {
            db.Add(new Setting(name, today));
        }

        db.Add(new Job(kind, "{}", now));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // on the very first day another node can be just before
            return false;
        }

        await transaction.CommitAsync(cancel);
        return true;
    }
}
