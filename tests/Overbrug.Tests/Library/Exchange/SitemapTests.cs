using System.Net;
using System.Xml.Linq;
using Overbrug.Languages;
using Overbrug.Library.Exchange;
using Overbrug.Network;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Exchange;

/// <summary>What search engines may know.</summary>
public sealed class SitemapTests : IAsyncDisposable
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task It_names_public_pages_and_nothing_else()
    {
        await site.Items(2);
        await site.Change("item-1", item => item.Withdraw(site.Clock.Now.UtcDateTime));
        var (shared, kept) = await Stories();
        var pages = Urls(await Read("/sitemap.xml"));
        Assert.Equal(pages.Count, pages.Distinct().Count());
        Assert.Superset(new HashSet<string> { "https://overbrug.test/", "https://overbrug.test/library", "https://overbrug.test/fr/library", "https://overbrug.test/library/item-2", $"https://overbrug.test/stories/{shared}" }, pages.ToHashSet());
        Assert.DoesNotContain(pages, page => page.Contains("item-1", StringComparison.Ordinal) || page.Contains(kept, StringComparison.Ordinal));
        foreach (var page in pages)
        {
            (await site.Anyone().Get(new Uri(page).PathAndQuery)).ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Too_many_pages_for_one_file_are_an_index_of_files()
    {
        await site.Items(70);
        await using var scope = site.Services.CreateAsyncScope();
        Sitemap Of(int most) => new(scope.ServiceProvider.GetRequiredService<OverbrugDb>(), scope.ServiceProvider.GetRequiredService<PublicAddress>(), scope.ServiceProvider.GetRequiredService<ItemNames>(), scope.ServiceProvider.GetRequiredService<Words>()) { Most = most };
        var (map, small) = (Of(50_000), Of(30));
        var cancel = TestContext.Current.CancellationToken;
        var whole = Urls(Parsed(await map.WholeAsync(cancel)));
        Assert.Equal(["https://overbrug.test/sitemap/1.xml", "https://overbrug.test/sitemap/2.xml", "https://overbrug.test/sitemap/3.xml", "https://overbrug.test/sitemap/4.xml"], Urls(Parsed(await small.WholeAsync(cancel))));
        var parts = new List<string>();
        for (var number = 1; number <= 4; number++)
        {
            parts.AddRange(Urls(Parsed((await small.PartAsync(number, cancel))!)));
        }

        Assert.Equal(whole, parts);
        Assert.Null(await small.PartAsync(5, cancel));
        Assert.Null(await small.PartAsync(0, cancel));
        Assert.Null(await small.PartAsync(int.MaxValue, cancel));
    }

    [Theory, InlineData("/sitemap/2.xml"), InlineData("/sitemap/0.xml"), InlineData("/sitemap/-1.xml"), InlineData("/sitemap/2147483647.xml"), InlineData("/sitemap/x.xml")]
    public async Task A_file_that_is_not_there_is_not_found(string url) => (await site.Anyone().Get(url)).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Robots_are_led_to_it_and_away_from_codes()
    {
        var robots = (await site.Anyone().Get("/robots.txt")).Html.Split('\n');
        Assert.Contains("Sitemap: https://overbrug.test/sitemap.xml", robots);
        Assert.Contains("Disallow: /k/", robots);
    }

    private async Task<(string Shared, string Kept)> Stories()
    {
        var school = await site.Given().School();
        var teacher = await site.Given().Member(school, Role.Teacher);
        foreach (var (slug, reach) in new[] { ("koffie-op-vrijdag", Reach.Everyone), ("alleen-voor-ons", Reach.Pilot) })
        {
            await site.Given().Save(db =>
            {
                db.Attach(teacher);
                var story = new Story(school.Id, StoryKind.Success, "Koffie", "Samen koffie drinken.", teacher, site.Clock.Now.UtcDateTime);
                story.ShareWith(reach, slug, site.Clock.Now.UtcDateTime);
                return story;
            });
        }

        return ("koffie-op-vrijdag", "alleen-voor-ons");
    }

    private async Task<XElement> Read(string url) => CheckedXml.Valid((await site.Anyone().Get(url)).Html);

    private static XElement Parsed(XStreamingElement map) => CheckedXml.Valid(map.ToString());

    private static List<string> Urls(XElement map) => [.. map.Descendants(Map + "loc").Select(loc => loc.Value)];
}
