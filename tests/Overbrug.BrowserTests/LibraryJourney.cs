using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

/// <summary>Looking for something in the library, with scripts and without.</summary>
public sealed class LibraryJourney(DemoSite site)
{
    [Fact]
    public async Task Words_are_offered_while_one_types()
    {
        var page = await site.Device();
        await page.GotoAsync("/library");
        await page.Locator("#q").PressSequentiallyAsync("brugf");
        await Assertions.Expect(page.Locator("#suggestions option").First).ToHaveAttributeAsync("value", "brugfiguren");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_one_searches_narrows_and_opens_an_item()
    {
        var page = await site.Device(scripts: false);
        await page.GotoAsync("/library");
        await page.FillAsync("#q", "brugfigur");
        await page.ClickAsync("button:has-text('Zoeken')");
        await page.ClickAsync("a:has-text('Met klank of beeld')");
        await Assertions.Expect(page.Locator(".library-hits mark").First).ToBeVisibleAsync();
        await page.ClickAsync(".library-hits a >> nth=0");
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        Assert.Empty(await page.Context.CookiesAsync());
        await page.Context.CloseAsync();
    }
}
