using Microsoft.Playwright;

namespace Overbrug.BrowserTests;

/// <summary>A page that reads itself aloud, with voices that a test device has or has not.</summary>
public sealed class VoiceTests(DemoSite site)
{
    [Theory]
    [InlineData("class")]
    [InlineData("coming")]
    [InlineData("call")]
    [InlineData("wish")]
    public async Task Without_a_voice_there_is_no_button(string stop)
    {
        var phone = await With("", "nl");
        await phone.GotoAsync(await Url("nl", stop));
        await Assertions.Expect(phone.Locator("[data-speak]").First).ToBeAttachedAsync();
        await Assertions.Expect(phone.Locator("[data-speak]").First).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("nl", "nl-BE", "nl", "coming")]
    [InlineData("ar", "nl-BE ar-SA", "ar", "coming")]
    [InlineData("ar", "nl-BE", "nl", "coming")]
    [InlineData("ar", "nl-BE ar-SA", "ar", "wish")]
    public async Task The_page_is_read_in_the_language_of_the_reader_else_in_Dutch_and_a_second_tap_is_silence(string page, string voices, string heard, string stop)
    {
        var phone = await With(voices, page);
        await phone.GotoAsync(await Url(page, stop));
        var button = phone.Locator("[data-speak]").First;
        await Assertions.Expect(button).ToBeVisibleAsync();
        await button.ClickAsync();
        var said = await phone.EvaluateAsync<string[][]>("() => spoken");
        Assert.All(said, sentence => Assert.Equal(heard, sentence[0]));
        var part = await button.GetAttributeAsync("data-speak");
        var written = await phone.Locator($"#{part} [lang={heard}]").AllTextContentsAsync();
        Assert.All(said, sentence => Assert.Contains(written, text => text.Trim() == sentence[1]));
        Assert.Contains(said, sentence => sentence[1] == written[0].Trim());
        Assert.Contains(said, sentence => sentence[1] == written[^1].Trim());
        Assert.Equal("true", await button.GetAttributeAsync("aria-pressed"));
        await button.ClickAsync();
        Assert.Equal("false", await button.GetAttributeAsync("aria-pressed"));
        Assert.True(await phone.EvaluateAsync<bool>("() => silent"));
        Assert.Equal(said.Length, await phone.EvaluateAsync<int>("() => spoken.length"));
    }

    [Fact]
    public async Task The_thanks_are_read_too()
    {
        var phone = await With("nl-BE", "nl");
        await phone.GotoAsync(await Url("nl", "coming"));
        await phone.Locator("form button.big-act").ClickAsync();
        await phone.Locator("[data-speak]").First.ClickAsync();
        var said = await phone.EvaluateAsync<string[][]>("() => spoken");
        var heading = (await phone.Locator("h1 [lang=nl]").First.TextContentAsync())!;
        Assert.Contains(said, sentence => sentence[1] == heading);
        Assert.Contains(said, sentence => sentence[1] == "Jullie code");
    }

    private async Task<string> Url(string language, string stop) => (await Tour.OfParent(site, language)).First(s => s.Name == stop).Url;

    private async Task<IPage> With(string voices, string language)
    {
        var phone = await site.Device(language: language);
        await DeviceVoice.GiveAsync(phone, voices);
        return phone;
    }
}
