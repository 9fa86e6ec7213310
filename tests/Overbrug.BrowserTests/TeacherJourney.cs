using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

public sealed class TeacherJourney(DemoSite site)
{
    [Fact]
    public async Task A_teacher_goes_from_today_to_who_comes_and_counts_at_the_door()
    {
        var page = await site.SignedIn(Tour.Teacher);
        await page.Locator("main a[href$='/who']").First.ClickAsync();
        await Assertions.Expect(page.Locator(".alias").First).ToBeVisibleAsync();
        await page.Locator("a[href$='/door']").First.ClickAsync();
        var count = page.Locator("main [role=status]").First;
        var before = await count.TextContentAsync();
        await page.Locator("button.door-step:not([disabled])").Last.ClickAsync();
        Assert.NotEqual(before, await page.Locator("main [role=status]").Last.TextContentAsync());
    }
}
