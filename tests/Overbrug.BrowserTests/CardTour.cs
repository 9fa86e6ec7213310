using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

/// <summary>Pages behind cards of the demo's families, found by trying the cards that the bridge worker can print.</summary>
internal static partial class CardTour
{
    private static readonly (string Name, string Shows, bool Follow)[] Looks =
    [
        ("family", ".you-are", false), ("look-back", "a[href$='/look-back']", true), ("waiting", ".notice:has-text('Jullie staan op de wachtlijst')", false),
        ("moved", ".notice:has-text('Dit moment is verplaatst')", false), ("full", ".card:has-text('Alle plaatsen zijn bezet')", false), ("cancelled", ".card:has(del)", false),
        ("withdraw", "a[href$='/not-coming']", true), ("change", "a[href*='/coming']", true),
    ];

    public static async Task<IReadOnlyList<Stop>> Of(DemoSite site, string language)
    {
        var phone = await site.Device();
        var found = new Dictionary<string, Stop>();
        foreach (var code in await Codes(site))
        {
            var home = $"/{language}/k/{code}";
            await phone.GotoAsync(home);
            foreach (var (name, shows, follow) in Looks.Where(look => !found.ContainsKey(look.Name)))
            {
                var shown = phone.Locator(shows).First;
                if (await shown.CountAsync() > 0)
                {
                    found[name] = new Stop(name, follow ? (await shown.GetAttributeAsync("href"))! : home);
                }
            }
        }

        await phone.Context.CloseAsync();
        Assert.Empty(Looks.Select(look => look.Name).Except(found.Keys));
        return [.. found.Values];
    }

    private static async Task<IReadOnlyCollection<string>> Codes(DemoSite site)
    {
        var page = await site.SignedIn("bridge-worker");
        await page.GotoAsync("/moments");
        var moments = await page.EvaluateAsync<string[]>("[...new Set([...document.links].map(a => a.getAttribute('href')))]");
        var codes = new HashSet<string>();
        foreach (var moment in moments.Where(href => Moment().IsMatch(href)))
        {
            await page.GotoAsync($"{moment}/print/cards");
            codes.UnionWith((await page.Locator(".typed b").AllTextContentsAsync()).Select(code => code.Replace("-", "", StringComparison.Ordinal)));
        }

        await page.Context.CloseAsync();
        return codes;
    }

    [GeneratedRegex("^/moments/[0-9a-f-]{36}$")]
    private static partial Regex Moment();
}
