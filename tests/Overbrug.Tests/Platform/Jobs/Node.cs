using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Jobs;

/// <summary>One of several programs that share a database; it runs jobs when told to.</summary>
internal sealed class Node(TestDatabase database, FixedClock clock, Work work) : IAsyncDisposable
{
    private readonly WebApplication app = Composition.Build([.. database.Settings, "--OVERBRUG_ADDRESS", Site.Address], builder =>
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(work);
        builder.Services.AddScoped<JobHandler, Work.Doing>();
    });

    public Task<int> RunAsync() => app.Services.GetRequiredService<JobRunner>().RunDueAsync(TestContext.Current.CancellationToken);

    public Task<int> QueueDailyAsync() => app.Services.GetRequiredService<Daily>().QueueDueAsync(TestContext.Current.CancellationToken);

    public async Task<T> Use<T>(Func<OverbrugDb, Task<T>> use)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<OverbrugDb>());
    }

    public Task<List<Job>> JobsAsync() => Use(db => db.Set<Job>().AsNoTracking().Where(j => j.Kind == nameof(Work)).ToListAsync());

    public Task GiveAsync(int jobs) => Use(db =>
    {
        db.AddRange(Enumerable.Range(0, jobs).Select(i => new Job(nameof(Work), $"{i}", clock.Now.UtcDateTime)));
        return db.SaveChangesAsync();
    });

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
