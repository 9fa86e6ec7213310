using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Platform.Jobs;

/// <summary>Takes due jobs under a lease, one after another; any number of nodes may run it.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobRunner> log) : BackgroundService
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Runs every job that is due now; answers how many it ran.</summary>
    public async Task<int> RunDueAsync(CancellationToken cancel)
    {
        var ran = 0;
        while (await RunNextAsync(cancel))
        {
            ran++;
        }

        return ran;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunDueAsync(stoppingToken);
                await Task.Delay(Pause, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem) when (problem is not OutOfMemoryException)
            {
                log.LogError(problem, "Jobs could not be read; trying again");
                await Task.Delay(Pause * 5, stoppingToken);
            }
        }
    }

    private async Task<bool> RunNextAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<OverbrugDb>();
        if (await LeaseAsync(db, clock.GetUtcNow().UtcDateTime, cancel) is not { } job)
        {
            return false;
        }

        try
        {
            var handler = scope.ServiceProvider.GetServices<JobHandler>().Single(h => h.Kind == job.Kind);
            await handler.RunAsync(job.Payload, cancel);
            job.Finish(clock.GetUtcNow().UtcDateTime);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            log.LogWarning("Job {Kind} {Id} failed with {Problem}", job.Kind, job.Id, problem.GetType().Name);
            job.Fail(problem.GetType().Name + ": " + problem.Message, clock.GetUtcNow().UtcDateTime);
            if (job.Attempts >= Job.MostAttempts)
            {
                log.LogError("Job {Kind} {Id} was tried {Attempts} times and is given up", job.Kind, job.Id, job.Attempts);
            }
        }

        await db.SaveChangesAsync(cancel);
        return true;
    }

    private static async Task<Job?> LeaseAsync(OverbrugDb db, DateTime now, CancellationToken cancel)
    {
        var open = db.Set<Job>().Where(j => j.DoneAt == null && j.DueAt <= now && j.Attempts < Job.MostAttempts && (j.LeasedUntil == null || j.LeasedUntil < now));
        while (await open.OrderBy(j => j.DueAt).Select(j => (Guid?)j.Id).FirstOrDefaultAsync(cancel) is { } id)
        {
            var until = now + Lease;
            var taken = await open.Where(j => j.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(j => j.LeasedUntil, until).SetProperty(j => j.Attempts, j => j.Attempts + 1), cancel);
            if (taken == 1)
            {
                return await db.Set<Job>().SingleAsync(j => j.Id == id, cancel);
            }
        }

        return null;
    }
}
