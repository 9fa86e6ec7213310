using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

/// <summary>What keeps someone out: axe's rules for WCAG 2.2 AA, pages that scroll sideways, targets under 24 px.</summary>
internal static class Barriers
{
    public static async Task ShouldBeNone(IPage page)
    {
        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, page.Url + "\n" + string.Join('\n', result.Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(", ", v.Nodes.Select(n => n.Target + " " + n.Html))}")));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), page.Url + " scrolls sideways");
    }
}
