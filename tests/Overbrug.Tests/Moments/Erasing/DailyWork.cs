using Overbrug.Platform.Jobs;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments.Erasing;

/// <summary>Runs every daily job as it would be run at some hour.</summary>
internal static class DailyWork
{
    /// <summary>Early on the first day on which this school year is over in every zone.</summary>
    public static DateTimeOffset NextYear(Site site) =>
        new(SchoolYear.Of(DateOnly.FromDateTime(site.Clock.Now.UtcDateTime)).Start + 1, 9, 2, 3, 0, 0, TimeSpan.Zero);

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
