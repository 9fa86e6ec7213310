using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

public sealed class MenuJourney(DemoSite site)
{
    private const int OneRow = 80;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_the_menu_is_one_button_that_opens_without_scripts(bool scripts)
    {
        var page = await site.Device(scripts: scripts);
        await page.GotoAsync("/");
        await page.ClickAsync("[data-demo='teacher']");
        var places = page.Locator(".team-places");
        await Assertions.Expect(places).ToBeHiddenAsync();
        Assert.True((await page.Locator(".team-bar").BoundingBoxAsync())!.Height <= OneRow);
        await page.ClickAsync(".team-open");
        await Assertions.Expect(places).ToBeVisibleAsync();
        await Assertions.Expect(places.Locator("[aria-current=page]")).ToHaveTextAsync("Vandaag");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(places).ToBeHiddenAsync();
        await page.ClickAsync(".team-open");
        await places.Locator("a[href='/moments']").ClickAsync();
        await page.WaitForURLAsync("**/moments");
    }

    [Fact]
    public async Task The_keyboard_opens_the_menu_and_goes_into_it()
    {
        var page = await site.SignedIn(Tour.Teacher, width: 360);
        await page.Locator(".team-open").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.closest('.team-places') !== null"));
    }

    [Fact]
    public async Task At_a_desk_every_place_is_in_sight()
    {
        var page = await site.SignedIn(Tour.Teacher);
        await Assertions.Expect(page.Locator(".team-open")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".team-places a[href='/school']")).ToBeVisibleAsync();
    }
}
