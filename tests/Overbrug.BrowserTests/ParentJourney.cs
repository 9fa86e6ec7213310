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
        Assert.StartsWith("/ar/k/", new Uri(phone.Url).AbsolutePath, StringComparison.Ordinal);
        await phone.Locator("a.big-act:not(.big-act-outlined)").First.ClickAsync();
        await phone.Locator("label:has([name=Remember][value=no])").ClickAsync();
        await phone.Locator("form button.big-act").ClickAsync();
        await Assertions.Expect(phone.Locator(".code").First).ToBeVisibleAsync();
        Assert.Empty(await phone.Context.CookiesAsync());
        Assert.Empty(scripts ? await Barriers.On(phone) : []);
        Assert.All(requests, url => Assert.StartsWith(site.Address, url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_phone_that_is_remembered_knows_that_the_family_comes()
    {
        var phone = await site.Device();
        await phone.GotoAsync("/");
        await phone.ClickAsync("[data-demo='parent']");
        var home = phone.Url;
        Assert.Empty(await phone.Context.CookiesAsync());
        await phone.Locator("a.big-act:not(.big-act-outlined)").First.ClickAsync();
        await phone.Locator("label:has([name=Remember][value=yes])").ClickAsync();
        await phone.Locator("form button.big-act").ClickAsync();
        Assert.Single(await phone.Context.CookiesAsync());
        await phone.GotoAsync(home);
        await Assertions.Expect(phone.Locator("a[href$='/not-coming']").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_page_arrives_with_its_looks_and_with_every_picture()
    {
        var phone = await site.Device(language: "ar");
        var broken = new List<string>();
        phone.Response += (_, answer) =>
        {
            if (answer.Status >= 400) { broken.Add($"{answer.Status} {answer.Url}"); }
        };
        await phone.GotoAsync("/");
        await phone.ClickAsync("[data-demo='parent']");
        var act = phone.Locator("a.big-act:not(.big-act-outlined)").First;
        Assert.Equal("rgb(14, 74, 91)", await act.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        Assert.True((await act.BoundingBoxAsync())!.Height >= 64);
        Assert.Equal("rtl", await phone.Locator("html").GetAttributeAsync("dir"));
        Assert.Empty(broken);
    }
}
