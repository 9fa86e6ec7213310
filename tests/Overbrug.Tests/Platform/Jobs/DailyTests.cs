using Overbrug.Platform.Jobs;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Jobs;

public sealed class DailyTests
{
    [Fact]
    public async Task A_daily_job_is_queued_once_a_day_however_often_one_looks()
    {
        await using var site = new Site();
        var daily = site.Services.GetRequiredService<Daily>();
        await daily.QueueDueAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, await daily.QueueDueAsync(TestContext.Current.CancellationToken));
        site.Clock.Pass(TimeSpan.FromDays(1));
        Assert.True(await daily.QueueDueAsync(TestContext.Current.CancellationToken) > 0);
        Assert.Equal(0, await daily.QueueDueAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, (await site.All<Job>()).Count(job => job.Kind == "EraseContacts"));
    }
}
