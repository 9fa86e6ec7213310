namespace Overbrug.Platform.Jobs;

/// <summary>Work that is done once a day on one of the nodes. At-least-once: it may run twice and must bear it.</summary>
public abstract class DailyJob : JobHandler
{
    public sealed override string Kind => GetType().Name;

    public sealed override Task RunAsync(string payload, CancellationToken cancel) => RunAsync(cancel);

    protected abstract Task RunAsync(CancellationToken cancel);
}

/// <summary>The kind of a job that is due each day.</summary>
internal sealed record DailyKind(string Kind);

/// <summary>Adds work for every day.</summary>
public static class DailySetup
{
    /// <summary>Runs <typeparamref name="TJob"/> once each day (UTC), however many nodes there are.</summary>
    public static void AddDaily<TJob>(this IServiceCollection services)
        where TJob : DailyJob
    {
        services.AddScoped<JobHandler, TJob>();
        services.AddSingleton(new DailyKind(typeof(TJob).Name));
        if (services.All(service => service.ServiceType != typeof(Daily)))
        {
            services.AddSingleton<Daily>();
            services.AddHostedService(provider => provider.GetRequiredService<Daily>());
        }
    }
}
