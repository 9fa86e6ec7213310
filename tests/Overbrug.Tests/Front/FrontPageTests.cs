using System.Net;
using Overbrug.Tests.Seeds;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Front;

public sealed class FrontPageTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private static readonly string[] Roles = ["parent", "teacher", "bridge-worker", "head", "partner", "coordinator"];

    [Fact]
    public async Task A_demo_offers_to_look_around_as_six_people()
    {
        var page = await demo.Site.Anyone().Get("/");
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Kijk rond als");
        Assert.Equal(Roles, page.Document.QuerySelectorAll("[data-demo]").Select(e => e.GetAttribute("data-demo")));
    }

    [Theory]
    [InlineData("teacher", "Dag juf Els")]
    [InlineData("bridge-worker", "Dag Amal")]
    [InlineData("head", "Dag directeur Pieter")]
    [InlineData("partner", "Dag Hanne van Samenspel")]
    public async Task Looking_around_as_a_person_leads_to_what_waits_for_them(string role, string greeting)
    {
        var browser = demo.Site.Anyone();
        var front = await browser.Get("/");
        var link = front.Document.QuerySelector($"a[data-demo={role}]")!;
        (await browser.Get(link.GetAttribute("href")!)).ShouldBe(HttpStatusCode.OK).ShouldSay(greeting);
    }

    [Fact]
    public async Task The_coordinator_is_led_to_the_pilot()
    {
        var answer = await demo.Site.Anyone().Send(HttpMethod.Get, "/demo/coordinator");
        Assert.StartsWith("/pilots/", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_browser_that_reads_ahead_becomes_nobody()
    {
        var browser = demo.Site.Anyone();
        browser.Headers["Sec-Purpose"] = "prefetch;prerender";
        var answer = await browser.Send(HttpMethod.Get, "/demo/head");
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Empty(browser.Cookies);
    }

    [Fact]
    public async Task Looking_around_is_not_kept_and_not_found_by_search_engines()
    {
        var answer = await demo.Site.Anyone().Send(HttpMethod.Get, "/demo/teacher");
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("noindex, nofollow", answer.Headers.GetValues("X-Robots-Tag").Single());
        Assert.EndsWith("/today", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_parent_is_led_to_a_class_in_the_language_of_the_page()
    {
        var parent = (await demo.Site.Anyone().Get("/tr")).Document.QuerySelector("[data-demo=parent]")!;
        Assert.Matches("^/tr/k/[a-z0-9]{12}$", parent.GetAttribute("href"));
    }

    [Fact]
    public async Task Nobody_else_can_be_looked_around_as() =>
        (await demo.Site.Anyone().Get("/demo/administrator")).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_site_that_no_seed_made_lets_nobody_in_without_signing_in()
    {
        await using var site = new Site();
        await site.Given().User();
        var front = await site.Anyone().Get("/");
        front.ShouldBe(HttpStatusCode.OK).ShouldSay("Aanmelden");
        Assert.Empty(front.Document.QuerySelectorAll("[data-demo]"));
        foreach (var role in Roles)
        {
            (await site.Anyone().Get($"/demo/{role}")).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task An_empty_site_begins_with_its_first_run()
    {
        await using var site = new Site();
        var answer = await site.Anyone().Send(HttpMethod.Get, "/");
        Assert.EndsWith("/first-run", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_signed_in_goes_on_to_today()
    {
        var browser = demo.Site.Anyone();
        await browser.Get("/demo/teacher");
        (await browser.Get("/")).ShouldSay("Naar vandaag");
    }

    [Fact]
    public async Task A_card_can_be_typed_in()
    {
        var form = (await demo.Site.Anyone().Get("/")).Document.QuerySelector("form[action='/k']")!;
        Assert.Equal("get", form.GetAttribute("method"));
        Assert.NotNull(form.QuerySelector("input[name=code]"));
    }

    [Fact]
    public async Task The_language_stays_from_the_front_page_to_the_stories_and_back()
    {
        var stories = await (await demo.Site.Anyone().Get("/ar")).Click("Lees wat scholen vertellen");
        Assert.Equal("/ar/stories", stories.Url);
        var title = stories.Document.QuerySelector("h1")!;
        Assert.Equal(["nl", "ar"], title.Children.Select(e => e.GetAttribute("lang")));
        Assert.Equal("/ar", (await stories.Click("Overbrug")).Url);
        Assert.NotNull(stories.Document.QuerySelector("footer a[href='/ar/privacy']"));
    }

    [Theory]
    [InlineData("/ar")]
    [InlineData("/fr/privacy")]
    [InlineData("/tr/stories")]
    public async Task A_translation_says_that_it_is_one(string url) =>
        (await demo.Site.Anyone().Get(url)).ShouldSay("Het Nederlands is de echte tekst").ShouldSay("Deze vertaling is nog niet nagekeken");

    [Theory]
    [InlineData("/ar", "rtl")]
    [InlineData("/fr/privacy", "ltr")]
    [InlineData("/uk/accessibility", "ltr")]
    [InlineData("/ar/privacy", "rtl")]
    public async Task Pages_for_anyone_say_it_in_Dutch_and_in_the_language_asked_for(string url, string dir)
    {
        var page = await demo.Site.Anyone().Get(url);
        page.ShouldBe(HttpStatusCode.OK);
        Assert.Equal(dir, page.Document.DocumentElement.GetAttribute("dir"));
        var title = page.Document.QuerySelector("h1")!;
        Assert.Equal("nl", title.Children[0].GetAttribute("lang"));
        Assert.Equal(url.Split('/')[1], title.Children[1].GetAttribute("lang"));
        Assert.DoesNotContain("Set-Cookie", page.Response.Headers.Select(h => h.Key));
    }

    [Theory]
    [InlineData("/zz")]
    [InlineData("/zz/privacy")]
    [InlineData("/zz/accessibility")]
    public async Task A_language_that_is_not_there_is_a_wrong_address(string url) =>
        (await demo.Site.Anyone().Get(url)).ShouldBe(HttpStatusCode.NotFound);
}
