using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Platform.Jobs;

/// <summary>Takes due jobs under a lease, one after another; any number of nodes may run it.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<JobRunner> log) : BackgroundService
{
    /// <summary>How long a node has a job for itself; past that it is taken for dead and another node takes the job.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>How long a job may take: stopped before its lease ends, so that it never runs twice at once.</summary>
    public static readonly TimeSpan Limit = Lease - TimeSpan.FromSeconds(20);

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

        var error = await TryAsync(job, cancel);
        await CloseAsync(db, job, error, cancel);
        return true;
    }

    /// <summary>Null when it is done, else what went wrong. In a scope of its own: what a failed job left unsaved goes with it.</summary>
    private async Task<string?> TryAsync(Job job, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(Limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var handler = scope.ServiceProvider.GetServices<JobHandler>().Single(h => h.Kind == job.Kind);
            await handler.RunAsync(job.Payload, either.Token);
            return null;
        }
        catch (Exception problem) when (!cancel.IsCancellationRequested)
        {
            log.LogWarning("Job {Kind} {Id} failed with {Problem}", job.Kind, job.Id, problem.GetType().Name);
            return problem.GetType().Name + ": " + problem.Message;
        }
    }

    /// <summary>Nothing is written over when the lease ended meanwhile and another node has the job.</summary>
    private async Task CloseAsync(OverbrugDb db, Job leased, string? error, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var (id, until, now) = (leased.Id, leased.LeasedUntil, clock.GetUtcNow().UtcDateTime);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Set<Job>().SingleOrDefaultAsync(j => j.Id == id && j.LeasedUntil == until, cancel) is not { } job)
        {
            return;
        }

        if (error is null)
        {
            job.Finish(now);
        }
        else
        {
            job.Fail(error, now);
            if (job.Attempts >= Job.MostAttempts)
            {
                log.LogError("Job {Kind} {Id} was tried {Attempts} times and is given up", job.Kind, job.Id, job.Attempts);
            }
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
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
