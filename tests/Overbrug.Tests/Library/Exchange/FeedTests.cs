using System.Globalization;
using System.Xml.Linq;
using Overbrug.Library;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Exchange;

/// <summary>What is new, for whoever follows it with a reader.</summary>
public sealed class FeedTests : IAsyncDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_newest_fifty_come_newest_first()
    {
        await site.Items(60);
        await site.Change("item-59", item => item.Withdraw(site.Clock.Now.UtcDateTime));
        var ids = (await Feed()).Elements(Atom + "entry").Select(entry => (string)entry.Element(Atom + "id")!).ToList();
        Assert.Equal((50, "https://overbrug.test/library/item-60", "https://overbrug.test/library/item-58"), (ids.Count, ids[0], ids[1]));
    }

    [Fact]
    public async Task A_changed_item_keeps_its_name_and_day_and_tells_when_it_changed()
    {
        var made = await site.Given().Item(site, "koffie");
        site.Clock.Pass(TimeSpan.FromDays(2));
        await site.Change("koffie", item => item.Tell(GivenItems.Facts("Koffie & thee \u0007<b>"), site.Clock.Now.UtcDateTime));
        var feed = await Feed();
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal("Koffie & thee <b>", (string)entry.Element(Atom + "title")!);
        Assert.Equal($"{made.MadeAt:yyyy-MM-dd'T'HH:mm:ss'Z'}", (string)entry.Element(Atom + "published")!);
        Assert.Equal($"{site.Clock.Now:yyyy-MM-dd'T'HH:mm:ss'Z'}", (string)entry.Element(Atom + "updated")!);
        Assert.Equal((string)entry.Element(Atom + "updated")!, (string)feed.Element(Atom + "updated")!);
        Assert.Equal("https://example.org/koffie?a=1&b=2", (string)entry.Elements(Atom + "link").Single(link => (string)link.Attribute("rel")! == "related").Attribute("href")!);
    }

    /// <summary>RFC 4287 §4.1.1 and §4.1.2: what a feed and an entry must have, and have once.</summary>
    [Fact]
    public async Task It_has_what_a_feed_must_have()
    {
        foreach (var items in new[] { 0, 3 })
        {
            await site.Items(items);
            await site.Given().Item(site, $"zonder-{items}", GivenItems.Facts() with { Makers = "", About = Overbrug.Languages.LocalizedText.Empty, Link = "" });
            var feed = await Feed();
            Assert.Equal("nl", (string)feed.Attribute(XNamespace.Xml + "lang")!);
            Assert.Equal("https://overbrug.test/library.atom", (string)feed.Elements(Atom + "link").Single(link => (string)link.Attribute("rel")! == "self").Attribute("href")!);
            Assert.NotEmpty(feed.Elements(Atom + "author"));
            Assert.All(feed.Elements(Atom + "entry").Prepend(feed), part =>
            {
                Assert.All(new[] { "id", "title", "updated" }, name => Assert.NotEqual("", Assert.Single(part.Elements(Atom + name)).Value));
                Assert.True(Uri.IsWellFormedUriString((string)part.Element(Atom + "id")!, UriKind.Absolute));
                Assert.True(DateTimeOffset.TryParse((string)part.Element(Atom + "updated")!, CultureInfo.InvariantCulture, out _));
                Assert.Single(part.Elements(Atom + "link"), link => (string)link.Attribute("rel")! == "alternate");
            });
        }
    }

    [Fact]
    public async Task The_library_names_its_feed()
    {
        var link = (await site.Anyone().Get("/library")).Document.QuerySelector("head link[rel=alternate][type='application/atom+xml']")!;
        Assert.Equal("/library.atom", link.GetAttribute("href"));
    }

    private async Task<XElement> Feed()
    {
        var response = await site.Anyone().Send(HttpMethod.Get, "/library.atom");
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        return CheckedXml.Read(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
