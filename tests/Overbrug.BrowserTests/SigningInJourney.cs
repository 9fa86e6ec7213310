using System.Text.Json;
using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

public sealed class SigningInJourney(DemoSite site)
{
    [Fact]
    public async Task A_passkey_made_on_the_account_page_signs_in()
    {
        var page = await site.SignedIn("head");
        await WithAuthenticator(page);
        await page.GotoAsync("/account");
        await page.FillAsync("[data-passkey=create] input[name=name]", "Mijn sleutel");
        await page.RunAndWaitForResponseAsync(() => page.ClickAsync("[data-passkey=create] button"), answer => answer.Url.EndsWith("/account/passkeys", StringComparison.Ordinal));
        await page.WaitForURLAsync("**/*gedaan=*");
        await page.GotoAsync("/account");
        await Assertions.Expect(page.Locator("input[value='Mijn sleutel']")).ToBeVisibleAsync();
        await page.ClickAsync("form[action='/account/sign-out'] button");
        await page.GotoAsync("/account/sign-in");
        await page.ClickAsync("[data-passkey=get] button");
        await page.WaitForURLAsync("**/today");
    }

    [Fact]
    public async Task Signing_in_needs_nothing_but_a_keyboard()
    {
        const string password = "zeven grijze ganzen";
        var page = await site.SignedIn("bridge-worker");
        await page.GotoAsync("/account/password");
        await page.Locator("input[type=password]").First.FillAsync(password);
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Enter"), answer => answer.Request.Method == "POST");
        await page.WaitForURLAsync("**/*gedaan=*");
        await page.GotoAsync("/account");
        var email = (await page.Locator(".page-title-under").First.TextContentAsync())!.Trim();
        await page.ClickAsync("form[action='/account/sign-out'] button");

        await page.GotoAsync("/account/sign-in");
        await Tab(page, "e => e.matches('.skip')");
        Assert.True((await page.Locator(".skip").BoundingBoxAsync())!.Height > 20, "The way past the menu is seen when it has the focus");
        await Tab(page, "e => e.name === 'Email'");
        await page.Keyboard.TypeAsync(email);
        await Tab(page, "e => e.name === 'Password'");
        await page.Keyboard.TypeAsync(password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator(".team-me")).ToBeVisibleAsync();
    }

    private static async Task Tab(IPage page, string until)
    {
        for (var presses = 0; presses < 20; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>($"({until})(document.activeElement)")) { return; }
        }

        Assert.Fail($"The Tab key never reaches {until}");
    }

    private static async Task WithAuthenticator(IPage page)
    {
        var chromium = await page.Context.NewCDPSessionAsync(page);
        await chromium.SendAsync("WebAuthn.enable");
        await chromium.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = JsonSerializer.SerializeToElement(new
            {
                protocol = "ctap2",
                transport = "internal",
                hasResidentKey = true,
                hasUserVerification = true,
                isUserVerified = true,
                automaticPresenceSimulation = true,
            }),
        });
    }
}
