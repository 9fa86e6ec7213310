using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Jobs;

/// <summary>Several programs on one database: each job is one node's, and a dead node's job another's.</summary>
public sealed class SeveralNodesTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();
    private readonly FixedClock clock = new();
    private readonly Work work = new();
    private readonly Node one, two;

    public SeveralNodesTests() => (one, two) = (new Node(database, clock, work), new Node(database, clock, work));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await one.DisposeAsync();
        await two.DisposeAsync();
        database.Dispose();
    }

    [Fact]
    public async Task Two_nodes_share_the_work_and_do_nothing_twice()
    {
        await one.GiveAsync(jobs: 40);
        var ran = await Task.WhenAll(Task.Run(one.RunAsync), Task.Run(two.RunAsync), Task.Run(one.RunAsync), Task.Run(two.RunAsync));
        Assert.Equal(40, ran.Sum());
        Assert.Equal(40, work.Begun.Count);
        Assert.Distinct(work.Begun);
        Assert.All(await one.JobsAsync(), job => Assert.True(job is { DoneAt: not null, Attempts: 1, Payload: "{}" }));
    }

    [Fact]
    public async Task Two_nodes_that_wake_on_the_same_day_queue_each_daily_job_once()
    {
        for (var day = 0; day < 3; day++)
        {
            await Task.WhenAll(Task.Run(one.QueueDailyAsync), Task.Run(two.QueueDailyAsync), Task.Run(one.QueueDailyAsync), Task.Run(two.QueueDailyAsync));
            clock.Pass(TimeSpan.FromDays(1));
        }

        var kinds = await one.Use(db => db.Set<Job>().GroupBy(j => j.Kind).Select(g => new { g.Key, Count = g.Count() }).ToListAsync());
        Assert.NotEmpty(kinds);
        Assert.All(kinds, kind => Assert.Equal((kind.Key, 3), (kind.Key, kind.Count)));
    }

    [Fact]
    public async Task A_dead_nodes_job_is_left_alone_until_its_lease_ends_and_then_done_by_another()
    {
        var (begun, forever) = (new TaskCompletionSource(), new TaskCompletionSource());
        work.Middle = (_, _, _) =>
        {
            begun.TrySetResult();
            return forever.Task;
        };
        await one.GiveAsync(jobs: 1);
        var dying = Task.Run(one.RunAsync);
        await begun.Task;

        work.Middle = (_, _, _) => Task.CompletedTask;
        clock.Pass(JobRunner.Lease);
        Assert.Equal(0, await two.RunAsync());
        clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await two.RunAsync());
        var done = Assert.Single(await two.JobsAsync());
        Assert.Equal((2, clock.Now.UtcDateTime), (done.Attempts, done.DoneAt!.Value));

        // it was not dead after all: what it comes back with changes nothing
        clock.Pass(TimeSpan.FromHours(1));
        forever.SetException(new InvalidOperationException("too late"));
        await dying;
        Assert.Equivalent(done, Assert.Single(await two.JobsAsync()));
    }

    [Fact]
    public async Task A_job_that_hangs_is_stopped_before_its_lease_ends()
    {
        Assert.True(JobRunner.Limit < JobRunner.Lease);
        work.Middle = (_, _, cancel) => throw new OperationCanceledException("the limit passed", cancel);
        await one.GiveAsync(jobs: 1);
        Assert.Equal(1, await one.RunAsync());
        var job = Assert.Single(await one.JobsAsync());
        Assert.Null(job.LeasedUntil);
        Assert.StartsWith(nameof(OperationCanceledException), job.LastError, StringComparison.Ordinal);
        Assert.Equal(clock.Now.UtcDateTime.AddMinutes(1), job.DueAt);
    }

    [Fact]
    public async Task What_a_failed_job_left_half_done_is_not_kept_and_it_is_done_again()
    {
        work.Middle = (_, db, _) =>
        {
            db.Add(new Setting("half", "done"));
            throw new InvalidOperationException("halfway");
        };
        await one.GiveAsync(jobs: 1);
        await one.RunAsync();
        Assert.Null(await two.Use(async db => await db.FindAsync<Setting>("half")));
        Assert.Contains("halfway", Assert.Single(await two.JobsAsync()).LastError, StringComparison.Ordinal);

        work.Middle = async (_, db, cancel) =>
        {
            db.Add(new Setting("half", "whole"));
            await db.SaveChangesAsync(cancel);
        };
        clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await two.RunAsync());
        Assert.Equal("whole", (await one.Use(async db => await db.FindAsync<Setting>("half")))!.Value);
        Assert.Null(Assert.Single(await two.JobsAsync()).LastError);
    }
}
