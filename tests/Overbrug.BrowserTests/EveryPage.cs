using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

/// <summary>
/// Every kind of page of the demo as someone meets it, found once by following links. On a site of its own, because its people
/// change their language.
/// </summary>
public sealed class EveryPage : IAsyncLifetime
{
    /// <summary>How many of a kind are looked at for more ways on; a class has more cards, each with its own state.</summary>
    private const int OfTeam = 2, OfCards = 80;

    /// <summary>How many of a parent's pages are visited.</summary>
    private const int OfAKind = 2;

    /// <summary>Who sees most comes first; of the others only what nobody saw before.</summary>
    private static readonly string[] Roles = ["teacher", "head", "bridge-worker", "partner", "coordinator"];

    private static readonly string[] OfOneself = ["/moments?when=drafts", "/today", "/account", "/pilots", "/dev/previews", "/dev/mails", "/account/second-factor"];

    private static readonly string[] Open = ["/", "/stories", "/library/koffiemoment/tried", "/library/over-de-streep/reactions", "/account/sign-in", "/account/code", "/account/mail-sent"];

    /// <summary>What is said of what is not there.</summary>
    private static readonly Stop[] NotThere = [new("no invitation", "/invitation/niets"), new("no link", "/account/link/niets"), new("no page", "/not-there")];

    /// <summary>Where paper cards are printed, of more classes.</summary>
    private readonly List<Stop> sheets = [];

    public DemoSite Site { get; } = new();

    internal IReadOnlyList<Stop> ForAnyone { get; private set; } = [];

    internal IReadOnlyList<Stop> ForTeam { get; private set; } = [];

    private IReadOnlyList<Stop> InDutch { get; set; } = [];

    internal IEnumerable<Stop> ForParents(string language) => InDutch.Select(stop => stop.Url.StartsWith("/nl", StringComparison.Ordinal) ? stop with { Url = $"/{language}{stop.Url[3..]}" } : stop);

    public async ValueTask InitializeAsync()
    {
        await Site.InitializeAsync();
        ForAnyone = await WalkForAnyone();
        ForTeam = await WalkForTeam();
        InDutch = await WalkForParents();
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>From now on the pages of everyone in the team are in this language.</summary>
    internal async Task Speak(string language)
    {
        foreach (var role in Roles)
        {
            var page = await Site.SignedIn(role);
            await page.GotoAsync("/account");
            await page.SelectOptionAsync("[name=Language]", language);
            await page.Locator("form:has([name=Language]) button").ClickAsync();
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", language);
            await page.Context.CloseAsync();
        }
    }

    private async Task<IReadOnlyList<Stop>> WalkForAnyone()
    {
        var page = await Site.Device();
        var found = await Walk.From(page, 1, Open);
        await page.Context.CloseAsync();
        return [.. found.Where(page => !PageKinds.IsForParents(page.Kind)).Select(page => new Stop(page.Kind, page.Url)), .. NotThere];
    }

    private async Task<IReadOnlyList<Stop>> WalkForTeam()
    {
        var stops = new List<Stop>();
        foreach (var role in Roles)
        {
            var page = await Site.SignedIn(role);
            var found = await Walk.From(page, OfTeam, OfOneself);
            await page.Context.CloseAsync();
            sheets.AddRange(found.Where(page => page.Kind == "/classes/{Id:guid}/print/cards").Select(page => new Stop(page.Kind, page.Url, role)));
            var seen = ForAnyone.Concat(stops).Select(stop => stop.Name).Where(name => name != "/today").ToHashSet();
            stops.AddRange(found.DistinctBy(page => page.Kind).Where(page => !PageKinds.IsForParents(page.Kind) && !seen.Contains(page.Kind)).Select(page => new Stop(page.Kind, page.Url, role)));
        }

        return stops;
    }

    private async Task<IReadOnlyList<Stop>> WalkForParents()
    {
        var phone = await Site.Device();
        await phone.GotoAsync("/");
        var home = "/nl" + (await phone.GetAttributeAsync("[data-demo='parent']", "href"))![3..];
        var found = await Walk.From(phone, OfCards, [home, "/nl", "/nl/library/koffiemoment/tried", "/nl/library/over-de-streep/reactions", .. (await Cards()).Select(code => $"/nl/k/{code}")]);
        await phone.Context.CloseAsync();
        var said = found.First(page => page.Url.EndsWith("/not-coming", StringComparison.Ordinal)).Url;
        return
        [
            .. found.Where(page => PageKinds.IsForParents(page.Kind)).GroupBy(page => page.Kind).SelectMany(pages => pages.Take(OfAKind)).Select(page => new Stop(page.Kind, page.Url)),
            new("/{Lang}/k/{Code}/m/{MomentId:guid}/thanks", said.Replace("/not-coming", "/thanks", StringComparison.Ordinal)), new("no class", "/nl/k/0000000000"),
        ];
    }

    /// <summary>The codes on the paper cards of the demo's classes: families in every state.</summary>
    private async Task<IReadOnlyList<string>> Cards()
    {
        var codes = new List<string>();
        foreach (var sheet in sheets.DistinctBy(sheet => sheet.Url))
        {
            var page = await Site.SignedIn(sheet.Role!);
            await page.GotoAsync(sheet.Url);
            codes.AddRange(await page.Locator(".typed b").AllTextContentsAsync());
            await page.Context.CloseAsync();
        }

        return [.. codes.Select(code => string.Concat(code.Where(char.IsAsciiLetterOrDigit))).Distinct()];
    }
}
