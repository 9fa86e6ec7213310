using System.Net;
using System.Text;
using Overbrug.Languages;
using Overbrug.Library.Exchange;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Exchange;

/// <summary>The library as a table.</summary>
public sealed class TableTests : IAsyncDisposable
{
    private const string Header = "id,title,kind,makers,audience,year,languages,theme,link,ask,together,layers,keys,no-dutch,sound-or-picture,method,licence,about-nl,about-fr,about-en";
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Every_public_item_is_a_row()
    {
        await site.Given().Item(site, "koffie");
        await site.Given().Item(site, "weg");
        await site.Change("weg", item => item.Withdraw(site.Clock.Now.UtcDateTime));
        Assert.Equal(
            [
                Header,
                "koffie,Koffie aan de poort,film,VBJK; Hogeschool,teachers; parents,2021,nl; fr,parents,https://example.org/koffie?a=1&b=2,,,presence,welcome; bond-first,true,false,,CC BY 4.0,"
                    + "Ouders drinken koffie aan de poort.,Des parents boivent un café.,Parents have coffee.",
                "",
            ],
            (await Text()).Split("\r\n"));
    }

    [Fact]
    public async Task It_opens_in_a_spreadsheet_as_text()
    {
        await site.Given().Item(site, "formule", GivenItems.Facts("=HYPERLINK(\"https://x\",\"y\")") with { Makers = "@wie; -1", Year = null, About = LocalizedText.InDutch("Een\nnieuwe \"regel\"") });
        var bytes = await (await Ask()).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Contains("formule,\"'=HYPERLINK(\"\"https://x\"\",\"\"y\"\")\",film,'@wie; -1,teachers; parents,,", text, StringComparison.Ordinal);
        Assert.EndsWith(",\"Een\nnieuwe \"\"regel\"\"\",,\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_items_than_are_read_at_once_all_come()
    {
        await site.Items(1_001);
        Assert.Equal(Enumerable.Range(1, 1_001).Select(n => $"item-{n}"), (await Text()).Split("\r\n")[1..^1].Select(row => row.Split(',')[0]));
    }

    [Fact]
    public void The_names_of_its_columns_are_a_promise() => Assert.Equal(Header, string.Join(',', LibraryColumns.All));

    [Fact]
    public async Task Who_has_it_already_is_told_so_until_something_changes()
    {
        await site.Given().Item(site, "koffie");
        foreach (var url in new[] { "/library.csv", "/library.atom" })
        {
            var browser = site.Anyone();
            var tag = (await browser.Send(HttpMethod.Get, url)).Headers.ETag!.ToString();
            browser.Headers["If-None-Match"] = $"\"x\", {tag}";
            var again = await browser.Send(HttpMethod.Get, url);
            Assert.Equal((HttpStatusCode.NotModified, tag), (again.StatusCode, again.Headers.ETag!.ToString()));
            site.Clock.Pass(TimeSpan.FromMinutes(1));
            await site.Change("koffie", item => item.Tell(GivenItems.Facts($"Anders voor {url}"), site.Clock.Now.UtcDateTime));
            Assert.Equal(HttpStatusCode.OK, (await browser.Send(HttpMethod.Get, url)).StatusCode);
        }
    }

    [Theory, InlineData("/library.csv"), InlineData("/library.atom"), InlineData("/sitemap.xml"), InlineData("/sitemap/1.xml"), InlineData("/robots.txt"), InlineData("/openapi.json"), InlineData("/api/library")]
    public async Task Its_heading_can_be_asked_alone_and_needs_no_cookie(string url)
    {
        var browser = site.Anyone();
        var (get, head) = (await browser.Send(HttpMethod.Get, url), await browser.Send(HttpMethod.Head, url));
        Assert.Equal((HttpStatusCode.OK, get.Content.Headers.ContentType), (head.StatusCode, head.Content.Headers.ContentType));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.True(get.Headers.CacheControl!.Public);
        Assert.Empty(browser.Cookies);
    }

    private Task<HttpResponseMessage> Ask() => site.Anyone().Send(HttpMethod.Get, "/library.csv");

    private async Task<string> Text() => (await (await Ask()).Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF');
}
