using System.Text;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Platform.Privacy;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Privacy;

public sealed class EraseOldTests(Site site) : IClassFixture<Site>
{
    private const string Marker = "marker-7f3a91c2";

    private DateTime Now => site.Clock.Now.UtcDateTime;

    [Fact]
    public async Task What_is_past_its_time_is_in_no_file_of_the_installation()
    {
        var user = await site.Given().User();
        await site.Given().Save(_ => new Event(null, null, Marker, null, Now.AddMonths(-13)));
        await site.Given().Save(_ => new SignInLink(user.Id, Marker, Now.AddDays(-31)));
        await site.Given().Save(_ => DoneLongAgo());
        if (!TestDatabase.IsPostgres)
        {
            Assert.NotEmpty(FilesWithMarker());
        }

        await EraseAsync();

        Assert.Empty(FilesWithMarker());
        Assert.DoesNotContain(await site.All<Event>(), e => e.What == Marker);
        Assert.DoesNotContain(await site.All<SignInLink>(), l => l.TokenHash == Marker);
        Assert.DoesNotContain(await site.All<Job>(), j => j.Kind == Marker);
    }

    [Fact]
    public async Task What_is_within_its_time_stays()
    {
        var user = await site.Given().User("Fatma");
        await site.Given().Save(_ => new Event(null, null, "kept", null, Now.AddMonths(-11)));
        await site.Given().Save(_ => new SignInLink(user.Id, "kept", Now.AddDays(-29)));

        await EraseAsync();

        Assert.Contains(await site.All<Event>(), e => e.What == "kept");
        Assert.Contains(await site.All<SignInLink>(), l => l.TokenHash == "kept");
    }

    private Job DoneLongAgo()
    {
        var job = new Job(Marker, "{}", Now.AddDays(-40));
        job.Finish(Now.AddDays(-31));
        return job;
    }

    private async Task EraseAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<JobHandler>().OfType<EraseOld>().Single().RunAsync("{}", TestContext.Current.CancellationToken);
    }

    private List<string> FilesWithMarker() =>
        [.. Directory.EnumerateFiles(site.DataFolder, "*", SearchOption.AllDirectories).Where(file => Read(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Marker)) >= 0)];

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
