using Microsoft.Extensions.DependencyInjection.Extensions;
using Overbrug.Platform.Jobs;

namespace Overbrug.Library.Watching;

/// <summary>What watching links needs.</summary>
internal static class WatchingSetup
{
    public static void AddWatching(this IServiceCollection services)
    {
        services.TryAddSingleton(new WatchPace());
        services.AddSingleton<HostBook>();
        services.AddSingleton<LinkAsking>();
        services.AddScoped<LinkRows>();
        services.AddScoped<JobHandler, AskLinks>();
        services.AddDaily<LinkWatch>();
    }
}
