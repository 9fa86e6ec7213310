using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Overbrug.BrowserTests.DemoSite))]

namespace Overbrug.BrowserTests;

public sealed class ParentJourney(DemoSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_parent_who_reads_Arabic_says_we_come_with_one_thumb(bool scripts)
    {
        var phone = await site.Device(language: "ar", scripts: scripts);
        var requests = new List<string>();
        phone.Request += (_, request) => requests.Add(request.Url);
        await phone.GotoAsync("/");
        await phone.ClickAsync("[data-demo='parent']");
        await phone.GotoAsync("/ar" + new Uri(phone.Url).AbsolutePath[3..]);
        await phone.Locator("a.big-act:not(.big-act-outlined)").First.ClickAsync();
        await phone.Locator("button[name=Remember][value=no]").ClickAsync();
        await Assertions.Expect(phone.Locator(".code").First).ToBeVisibleAsync();
        Assert.Empty(await phone.Context.CookiesAsync());
        Assert.All(requests, url => Assert.StartsWith(site.Address, url, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nl", 320)]
    [InlineData("nl", 1280)]
    [InlineData("ar", 320)]
    [InlineData("ar", 1280)]
    public async Task The_class_page_has_no_barrier(string language, int width)
    {
        var page = await site.Device(width);
        await page.GotoAsync("/");
        await page.ClickAsync("[data-demo='parent']");
        await page.GotoAsync($"/{language}" + new Uri(page.Url).AbsolutePath[3..]);
        await Barriers.ShouldBeNone(page);
    }
}
