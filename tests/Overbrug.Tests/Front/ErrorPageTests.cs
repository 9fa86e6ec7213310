using System.Net;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Front;

public sealed class ErrorPageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_wrong_address_says_so_in_the_language_of_the_address()
    {
        var page = await site.Anyone().Get("/ar/nergens");
        page.ShouldBe(HttpStatusCode.NotFound).ShouldSay("Deze pagina vinden we niet");
        Assert.Equal("rtl", page.Document.DocumentElement.GetAttribute("dir"));
    }

    [Fact]
    public async Task A_page_about_trouble_is_styled_and_leads_to_the_start_and_to_other_languages()
    {
        var page = await site.Anyone().Get("/ar/k/nergens/nergens/nergens");
        page.ShouldBe(HttpStatusCode.NotFound).ShouldSay("Deze vertaling is nog niet nagekeken");
        Assert.NotNull(page.Document.QuerySelector("main.front-page h1"));
        Assert.Equal("/ar", page.Document.QuerySelector("main a.big-act-outlined")!.GetAttribute("href"));
        Assert.Equal(["/", "/fr", "/en", "/ar", "/tr", "/uk"], page.Document.QuerySelectorAll("nav a").Select(a => a.GetAttribute("href")));
        Assert.Contains("team", page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nergens", "ar")]
    [InlineData("/moments/nergens", "xx, ar;q=0.5")]
    [InlineData("/ar-MA/nergens", "ar-MA")]
    public async Task Without_a_language_in_the_address_it_is_that_of_the_device(string url, string accepts)
    {
        var browser = site.Anyone();
        browser.Headers["Accept-Language"] = accepts;
        var page = (await browser.Get(url)).ShouldBe(HttpStatusCode.NotFound).ShouldSay("Deze pagina vinden we niet");
        Assert.Equal("rtl", page.Document.DocumentElement.GetAttribute("dir"));
    }

    [Theory]
    [InlineData("/fr-BE/k/", "nl", "/fr/k/")]
    [InlineData("/pl/k/", "tr, pl", "/tr/k/")]
    [InlineData("/pl/k/", "pl", "/k/")]
    public async Task A_class_page_in_a_language_that_is_not_there_is_led_to_the_nearest_or_asks(string asked, string accepts, string given)
    {
        var group = await site.Given().Class(await site.Given().School());
        var browser = site.Anyone();
        browser.Headers["Accept-Language"] = accepts;
        Assert.Equal($"{given}{group.Code}", (await browser.Send(HttpMethod.Get, asked + group.Code)).Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_write_from_another_site_is_refused_with_a_sentence()
    {
        var browser = site.Anyone();
        browser.Headers["Sec-Fetch-Site"] = "cross-site";
        var page = await browser.Post("/today");
        page.ShouldBe(HttpStatusCode.BadRequest).ShouldSay("Dit ging niet goed");
    }

    [Fact]
    public async Task A_team_page_asks_to_sign_in_first()
    {
        var answer = await site.Anyone().Send(HttpMethod.Get, "/today");
        Assert.StartsWith("/account/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teacher_is_greeted_by_name()
    {
        var school = await site.Given().School();
        var teacher = await site.Given().Member(school, Overbrug.Schools.Role.Teacher, await site.Given().Class(school));
        var page = await site.As(teacher).Get("/today");
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Dag Teacher");
    }
}
