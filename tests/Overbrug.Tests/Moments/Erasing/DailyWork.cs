using Overbrug.Platform.Jobs;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments.Erasing;

/// <summary>Runs every daily job as it would be run at some hour.</summary>
internal static class DailyWork
{
    public static async Task At(Site site, DateTimeOffset hour)
    {
        var before = site.Clock.Now;
        site.Clock.Now = hour;
        try
        {
            await using var scope = site.Services.CreateAsyncScope();
            foreach (var job in scope.ServiceProvider.GetServices<JobHandler>().OfType<DailyJob>())
            {
                await job.RunAsync("{}", CancellationToken.None);
            }
        }
        finally
        {
            site.Clock.Now = before;
        }
    }
}
