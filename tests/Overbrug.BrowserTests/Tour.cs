using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

/// <summary>The pages that are swept and pictured; what has an id in its address is found by walking through the demo.</summary>
internal static class Tour
{
    public const string Teacher = "teacher";
    private const string Id = "[0-9a-f-]{36}";

    public static async Task<IReadOnlyList<Stop>> OfParent(DemoSite site, string language)
    {
        var page = await site.Device();
        await page.GotoAsync("/");
        await page.ClickAsync("[data-demo='parent']");
        var home = $"/{language}" + new Uri(page.Url).AbsolutePath[3..];
        await page.GotoAsync(home);
        var moment = (await Path(page, $"{home}/m/{Id}/coming"))[..^"/coming".Length];
        await page.Context.CloseAsync();
        return
        [
            new("class", home), new("one-moment", moment), new("coming", $"{moment}/coming"), new("not-coming", $"{moment}/not-coming"),
            new("call", $"{home}/ask/call"), new("gate", $"{home}/ask/gate"), new("wish", $"{home}/ask/wish"), new("offer", $"{home}/ask/offer"), new("card", $"{home}/card"), new("no-class", $"/{language}/k/0000000000"),
            new("front", language is "nl" ? "/" : $"/{language}"), new("privacy", language is "nl" ? "/privacy" : $"/{language}/privacy"),
            new("stories", language is "nl" ? "/stories" : $"/{language}/stories"), new("library", $"/{language}/library"),
            new("library-found", $"/{language}/library?q=brugfigur&kind=film"), new("library-item", $"/{language}/library/over-de-streep"),
            new("library-suggest", $"/{language}/library/suggest"), new("library-about", $"/{language}/library/over-de-streep/suggest"), new("library-list", $"/{language}/library/lists/beginnen-met-ouders"), new("forgetting", $"{home}/forgetting"),
        ];
    }

    /// <summary>The design system, for who is signed in.</summary>
    public static Stop Previews { get; } = new("previews", "/dev/previews", Teacher);

    public static async Task<IReadOnlyList<Stop>> ForAnyone(DemoSite site)
    {
        var page = await site.Device();
        await page.GotoAsync("/stories");
        var story = await Path(page, "/stories/[^/]+");
        await page.GotoAsync("/");
        var home = await page.GetAttributeAsync("[data-demo='parent']", "href");
        await page.Context.CloseAsync();
        return
        [
            new("public-story", story), new("language", $"{home}/language"), new("sign-in", "/account/sign-in"),
            new("accessibility", "/accessibility"), new("not-found", "/not-there"),
        ];
    }

    public static async Task<IReadOnlyList<Stop>> OfTeam(DemoSite site)
    {
        var page = await site.SignedIn(Teacher);
        var who = await Path(page, $"/moments/{Id}/who");
        var moment = who[..^"/who".Length];
        var run = await Find(page, "/runs", $"/runs/{Id}");
        var step = await Find(page, run, $"{run}/steps/.+");
        var story = await Find(page, "/team/stories", $"/team/stories/{Id}");
        var ask = await Find(page, "/asks", $"/asks/{Id}");
        var list = await Find(page, "/team/library/lists", $"/team/library/lists/{Id}");
        await page.Context.CloseAsync();
        string[] head = ["/school", "/school/settings", "/school/invitations/new", "/school/classes/new", "/school/partners/new", "/today"];
        return
        [
            .. from at in new[]
               {
                   "/today", "/moments", "/moments/new", moment, who, $"{moment}/door", $"{moment}/paper-answers", $"{moment}/edit", $"{moment}/poverty-look", $"{moment}/new-day",
                   "/runs", "/runs/new?method=class-activity", run, step, $"{run}/evaluation/1", $"{run}/ending", "/methods/class-activity",
                   "/asks", ask, $"{ask}/erasure", "/families", "/pyramid", "/actions", "/actions/new", "/team/stories", "/team/stories/new", story, $"{story}/sharing", "/account",
                   $"{moment}/print", $"{moment}/print/poster", $"{moment}/print/cards", $"{moment}/print/pack",
               }
               select new Stop(Named(at, Teacher), at, Teacher),
            .. head.Select(at => new Stop(Named(at, "head"), at, "head")),
            .. from at in new[] { "/team/library", "/team/library/lists", "/team/library/lists/new", list, $"{list}/sharing", $"{list}/print/list", "/team/library/putting/babbelboom", "/team/library/tried/babbelboom", "/library/koffiemoment" }
               select new Stop(Named(at, Teacher), at, Teacher),
            .. from at in new[] { "/library-desk", "/library-desk/items/new", "/library-desk/suggestions", "/library-desk/tried", "/library-desk/imports", "/library-desk/imports/new" }
               select new Stop(Named(at, "editor"), at, "coordinator"),
            new("partner-today", "/today", "partner"), new("bridge-worker-today", "/today", "bridge-worker"), new("coordinator-pilots", "/pilots", "coordinator"),
        ];
    }

    /// <summary>What the guides show of the team's pages; the name is that of the picture in <c>docs/beelden</c>.</summary>
    public static async Task<IReadOnlyList<Stop>> ForGuides(DemoSite site)
    {
        var page = await site.SignedIn(Teacher);
        var moment = (await Path(page, $"/moments/{Id}/who"))[..^"/who".Length];
        await page.GotoAsync("/runs");
        await page.ClickAsync("main a:has-text('Samen koken')");
        var run = new Uri(page.Url).AbsolutePath;
        await page.Context.CloseAsync();
        return
        [
            new("vandaag", "/today", Teacher), new("moment", moment, Teacher), new("deur", $"{moment}/door", Teacher),
            new("traject", run, Teacher), new("terugkijken", $"{run}/evaluation/1", Teacher), new("vragen", "/asks", Teacher),
            new("piramide", "/pyramid", Teacher), new("verhalen", "/team/stories", Teacher), new("bibliotheek", "/library?q=koffie", Teacher), new("redactie", "/library-desk", "coordinator"),
            new("poster", $"{moment}/print/poster?taal=tr", Teacher), new("maandagpakket", $"{moment}/print/pack", Teacher),
            new("school", "/school", "head"), new("uitnodigen", "/school/invitations/new", "head"),
        ];
    }

    private static string Named(string url, string role) =>
        role + string.Concat(url.Split('/').Where(part => part.Length > 0).Select(part => part.Length == 36 ? "-one" : "-" + part));

    private static Task<string> Find(IPage page, string at, string pattern) => page.GotoAsync(at).ContinueWith(_ => Path(page, pattern), TaskScheduler.Default).Unwrap();

    /// <summary>The first link on the page whose whole path looks like this.</summary>
    private static async Task<string> Path(IPage page, string pattern) =>
        await page.EvaluateAsync<string?>("pattern => [...document.links].map(a => a.getAttribute('href')).find(href => new RegExp('^' + pattern + '$').test(href)) ?? null", pattern)
        ?? throw new InvalidOperationException($"{page.Url} has no link like {pattern}");
}
