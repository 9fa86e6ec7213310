using System.Net;
using Overbrug.Tests.Seeds;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Platform.Web;

public sealed class HeadTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/privacy")]
    [InlineData("/ar/privacy")]
    [InlineData("/stories")]
    [InlineData("/health")]
    [InlineData("/.well-known/security.txt")]
    [InlineData("/nl/k/niets")]
    [InlineData("/nergens")]
    [InlineData("/today")]
    public async Task Asking_only_for_the_head_answers_as_asking_for_the_page(string url)
    {
        var browser = demo.Site.Anyone();
        var (head, page) = (await browser.Send(HttpMethod.Head, url), await browser.Send(HttpMethod.Get, url));
        Assert.Equal((page.StatusCode, page.Headers.Location, page.Content.Headers.ContentType), (head.StatusCode, head.Headers.Location, head.Content.Headers.ContentType));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_class_page_whose_head_was_asked_is_whole_for_the_next_reader()
    {
        var parent = (await demo.Site.Anyone().Get("/fr")).Document.QuerySelector("[data-demo=parent]")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await demo.Site.Anyone().Send(HttpMethod.Head, parent)).StatusCode);
        (await demo.Site.Anyone().Get(parent)).ShouldBe(HttpStatusCode.OK).ShouldSay("soep");
    }

    [Fact]
    public async Task Over_the_network_the_head_has_no_body_either()
    {
        await using var site = Site.OverNetwork();
        await site.Given().User();
        var answer = await site.Anyone().Send(HttpMethod.Head, "/");
        Assert.Equal((HttpStatusCode.OK, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task What_no_page_takes_is_refused()
    {
        var browser = demo.Site.Anyone();
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await browser.Send(HttpMethod.Put, "/privacy")).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await browser.Send(HttpMethod.Delete, "/today")).StatusCode);
    }
}
