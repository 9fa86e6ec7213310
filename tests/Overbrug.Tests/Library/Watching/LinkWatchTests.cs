using Microsoft.EntityFrameworkCore;
using Overbrug.Library;
using Overbrug.Library.Watching;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Platform.Web.Outside;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Watching;

public sealed class LinkWatchTests : IAsyncDisposable
{
    private readonly Site site = Watching("on");

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Links_are_asked_politely_and_told_apart()
    {
        var isBack = false;
        await using var server = await OutsideServer.Start(http =>
        {
            var (path, isHead) = (http.Request.Path.Value, http.Request.Method == "HEAD");
            http.Response.StatusCode = path switch
            {
                "/good" => 200,
                "/no-head" => isHead ? 405 : 200,
                "/gone" => isBack ? 200 : 404,
                "/busy" => 429,
                _ => 500,
            };
            return path == "/robots.txt" ? Robots(http, "User-agent: *\nDisallow: /secret\n") : Task.CompletedTask;
        });
        foreach (var path in new[] { "good", "no-head", "gone", "busy", "secret" })
        {
            await Item(path, server.At($"/{path}"));
        }

        await Watch();
        Assert.Equal(["GET /gone", "GET /no-head", "GET /robots.txt", "HEAD /busy", "HEAD /gone", "HEAD /good", "HEAD /no-head"], server.Asked.Order());
        var links = await Links();
        Assert.Equal("Antwoordt.", links["good"].Found);
        Assert.Equal("Antwoordt.", links["no-head"].Found);
        Assert.Equal((1, "De pagina bestaat niet meer (404)."), (links["gone"].Misses, links["gone"].Found));
        Assert.Equal((0, "De site vraagt om later terug te komen (429)."), (links["busy"].Misses, links["busy"].Found));
        Assert.StartsWith("De site wil niet dat een computer dit nakijkt.", links["secret"].Found, StringComparison.Ordinal);

        for (var day = 1; day <= 7; day++)
        {
            site.Clock.Pass(TimeSpan.FromDays(1));
            await Watch();
        }

        Assert.Equal("gone", Assert.Single(await Dead()));
        isBack = true;
        site.Clock.Pass(TimeSpan.FromDays(14));
        await Watch();
        Assert.Empty(await Dead());
    }

    [Fact]
    public async Task Without_a_network_nothing_is_dead()
    {
        await Item("a", new Uri("http://127.0.0.1:1/a"));
        await Item("b", new Uri("http://127.0.0.1:2/b"));
        for (var day = 0; day < 15; day++)
        {
            await Watch();
            site.Clock.Pass(TimeSpan.FromDays(1));
        }

        Assert.Empty(await Dead());
        Assert.All((await Links()).Values, link => Assert.Equal((0, "We raakten zelf niet op het internet. Morgen kijken we opnieuw."), (link.Misses, link.Found)));
    }

    [Fact]
    public async Task A_server_that_is_away_alone_dies_when_another_still_answers()
    {
        await using var server = await OutsideServer.Start(_ => Task.CompletedTask);
        await Item("lives", server.At("/"));
        await Item("lost", new Uri("http://127.0.0.1:1/a"));
        for (var day = 0; day < 10; day++)
        {
            await Watch();
            site.Clock.Pass(TimeSpan.FromDays(1));
        }

        Assert.Equal("lost", Assert.Single(await Dead()));
    }

    [Fact]
    public async Task What_is_watched_follows_the_library()
    {
        var item = await Item("a", new Uri("http://127.0.0.1:1/a"));
        var other = await Item("b", new Uri("http://127.0.0.1:1/b"));
        await Keep();
        await site.Given().Change<Resource>(item.Id, r => r.Tell(r.Facts with { Link = "https://example.org/new" }, r.ChangedAt));
        await site.Given().Change<Resource>(other.Id, r => r.Withdraw(r.ChangedAt));
        await Keep();
        Assert.Equal("https://example.org/new", Assert.Single(await site.All<WatchedLink>()).Url);
        await site.Given().Change<Resource>(item.Id, r => r.Tell(r.Facts with { Link = "", Ask = "de bib" }, r.ChangedAt));
        await site.Given().Change<Resource>(other.Id, r => r.Tell(r.Facts, r.ChangedAt));
        await Keep();
        Assert.Equal("http://127.0.0.1:1/b", Assert.Single(await site.All<WatchedLink>()).Url);
    }

    [Theory]
    [InlineData("off", false)]
    [InlineData("", true)]
    public async Task It_is_off_where_that_is_said_and_in_a_demo(string setting, bool isDemo)
    {
        await using var quiet = Watching(setting);
        await quiet.Given().Save(_ => new Resource("a", Facts("a", new Uri("http://127.0.0.1:1/a")), quiet.Clock.Now.UtcDateTime));
        if (isDemo)
        {
            await quiet.Given().Save(_ => new Setting(Setting.Story, "demo"));
        }

        await Begin(quiet);
        Assert.Empty(await quiet.All<Job>());
        Assert.Empty(await quiet.All<WatchedLink>());
    }

    [Fact]
    public async Task Between_two_requests_to_one_server_is_a_pause_and_never_two_at_once()
    {
        var (now, most, times) = (0, 0, new List<long>());
        await using var server = await OutsideServer.Start(async http =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            times.Add(Environment.TickCount64);
            await Task.Delay(20, http.RequestAborted);
            Interlocked.Decrement(ref now);
        });
        using var web = new OutsideWeb(new(new Uri(Site.Address)), TimeProvider.System, new OutsideDoor(allowsLoopback: true));
        var pace = new WatchPace { Pause = TimeSpan.FromMilliseconds(150) };
        var found = await new LinkAsking(web, new HostBook(web, pace, TimeProvider.System), pace).AskAsync([.. Enumerable.Range(0, 4).Select(n => server.At($"/{n}").ToString())], TestContext.Current.CancellationToken);
        Assert.Equal((4, 1), (found.Count, most));
        Assert.All(times.Zip(times.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 140, 5_000));
    }

    [Fact]
    public async Task A_go_ends_when_its_time_is_up_and_the_next_goes_on()
    {
        await using var server = await OutsideServer.Start(http => Task.Delay(http.Request.Path == "/robots.txt" ? 0 : 60, http.RequestAborted));
        for (var n = 0; n < 12; n++)
        {
            await Item($"i{n}", server.At($"/{n}"));
        }

        await Watch();
        Assert.Equal(12, (await Links()).Values.Count(link => link.AskedAt is not null));
        Assert.True((await site.All<Job>()).Count(job => job.Kind == nameof(LinksToAsk)) > 1);
        Assert.Equal(13, server.Asked.Count);
    }

    private static Site Watching(string setting) => Site.Having(
        services => services.AddSingleton(new OutsideDoor(allowsLoopback: true)).AddSingleton(new WatchPace { Pause = TimeSpan.Zero, Time = TimeSpan.FromSeconds(3), Go = TimeSpan.FromMilliseconds(400) }),
        "--OVERBRUG_LINK_WATCH", setting);

    private static async Task Robots(HttpContext http, string text)
    {
        http.Response.StatusCode = 200;
        await http.Response.WriteAsync(text);
    }

    private static ResourceFacts Facts(string title, Uri link) => new() { Title = title, Kind = ResourceKind.Website, Theme = "parents", Link = link.ToString() };

    private Task<Resource> Item(string title, Uri link) => site.Given().Save(_ => new Resource(title, Facts(title, link), site.Clock.Now.UtcDateTime));

    private static async Task Begin(Site where)
    {
        await using var scope = where.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<JobHandler>().OfType<LinkWatch>().Single().RunAsync("{}", TestContext.Current.CancellationToken);
    }

    private async Task Watch()
    {
        await Begin(site);
        await site.RunJobs();
        Assert.DoesNotContain(await site.All<Job>(), job => job.LastError is not null);
    }

    private async Task Keep()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LinkRows>().KeepAsync(TestContext.Current.CancellationToken);
    }

    private Task<Dictionary<string, WatchedLink>> Links() => site.Read(db => db.Set<WatchedLink>().Include(w => w.Resource).ToDictionaryAsync(w => w.Resource.Facts.Title));

    private Task<List<string>> Dead() => site.Read(db => WatchedLink.Dead(db).Select(w => w.Resource.Facts.Title).ToListAsync());
}
