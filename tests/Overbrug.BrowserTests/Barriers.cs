using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

/// <summary>What keeps someone out: what axe finds at the first width, pages that scroll sideways, answers that are no page.</summary>
internal static class Barriers
{
    private const string IsWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private const string Widest = """
        [...document.querySelectorAll('body *')].filter(e => { const r = e.getBoundingClientRect(); return r.width > 0 && (r.right > innerWidth + 1 || r.left < -1); })
            .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' … ')
        """;

    /// <summary>Visits each page at each width as whoever it belongs to, and says everything found at once.</summary>
    public static async Task ShouldBeNone(DemoSite site, IEnumerable<Stop> stops, params int[] widths)
    {
        var found = new List<string>();
        foreach (var visits in stops.GroupBy(stop => stop.Role))
        {
            var page = visits.Key is { } role ? await site.SignedIn(role) : await site.Device();
            foreach (var stop in visits)
            {
                var answer = await page.GotoAsync(stop.Url);
                if (answer!.Status >= 500 || (answer.Status == 404 && !stop.Name.StartsWith("no", StringComparison.Ordinal)))
                {
                    found.Add($"{stop.Name}: {answer.Status} {stop.Url}");
                    continue;
                }

                foreach (var width in widths)
                {
                    await page.SetViewportSizeAsync(width, 800);
                    var barriers = width == widths[0] ? await On(page) : await Sideways(page);
                    found.AddRange(barriers.Select(what => $"{stop.Name} at {width}: {what}"));
                }
            }

            await page.Context.CloseAsync();
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    public static async Task<IReadOnlyList<string>> On(IPage page)
    {
        var axe = await page.RunAxe();
        return [.. axe.Violations.Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html.Length > 200 ? n.Html[..200] : n.Html))}"), .. await Sideways(page)];
    }

    /// <summary>What is pressed, chosen or followed on its own and is smaller than a fingertip, 44 CSS pixels each way.</summary>
    public static async Task<IReadOnlyList<string>> SmallTargets(IPage page) => await page.EvaluateAsync<string[]>("""
        () => {
          const alone = a => a.parentElement.textContent.trim() === a.textContent.trim() && !a.matches('li li a');
          return [...document.querySelectorAll('button, summary, select, textarea, input:not([type=hidden]):not(label input), label:has(input), a')]
            .filter(e => e.checkVisibility() && !e.closest('.skip') && (e.localName !== 'a' || alone(e)))
            .map(e => ({ e, box: e.getBoundingClientRect() }))
            .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
            .map(({ e, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${e.outerHTML.slice(0, 160)}`);
        }
        """);

    private static async Task<IReadOnlyList<string>> Sideways(IPage page) =>
        await page.EvaluateAsync<bool>(IsWide) ? ["scrolls sideways: " + await page.EvaluateAsync<string>(Widest)] : [];
}
