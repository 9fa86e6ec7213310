using System.Net;
using Overbrug.Tests.Moments;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Front.ClassPages;

/// <summary>A phone is remembered only after a yes; yes and no are tiles of one size, and one button sends.</summary>
public sealed class RememberTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("ask/wish", "Versturen")]
    [InlineData("card", "Open mijn pagina")]
    [InlineData("coming", "Ja, we komen")]
    public async Task Nothing_is_chosen_beforehand_and_one_button_sends(string at, string button)
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var page = await site.Anyone().Get($"/nl/k/{scene.Class.Code}/{(at == "coming" ? $"m/{moment.Id}/coming?act={Guid.NewGuid()}" : at)}");
        page.ShouldSay("Onthoud ons op deze telefoon?");
        Assert.Equal(["yes", "no"], page.Document.QuerySelectorAll("[name=Remember]").Select(e => e.GetAttribute("value")));
        Assert.Empty(page.Document.QuerySelectorAll("[name=Remember][checked]"));
        var sends = Assert.Single(page.Document.QuerySelectorAll("form button"));
        Assert.Equal((button, "big-act"), (sends.TextContent.Trim(), sends.ClassName));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("no", false)]
    [InlineData("yes", true)]
    public async Task A_wish_sets_a_cookie_only_after_yes_and_shows_the_code_after_no(string said, bool remembers)
    {
        var scene = await Scene.Of(site);
        var browser = site.Anyone();
        var form = await browser.Get($"/nl/k/{scene.Class.Code}/ask/wish");
        var sent = await form.Submit("Versturen", [("Text", "Samen zingen"), .. said.Length == 0 ? [] : new[] { ("Remember", said) }]);
        sent.ShouldSay("We lezen het").ShouldSay(remembers ? "Toon onze code" : "Jullie code");
        Assert.Equal(remembers ? ["gezin"] : [], browser.Cookies.Keys);
    }

    [Fact]
    public async Task What_was_chosen_is_still_chosen_when_something_else_is_missing()
    {
        var scene = await Scene.Of(site);
        var back = await (await site.Anyone().Get($"/nl/k/{scene.Class.Code}/ask/wish")).Submit("Versturen", ("Remember", "yes"));
        Assert.Equal("yes", Assert.Single(back.ShouldBe(HttpStatusCode.UnprocessableEntity).Document.QuerySelectorAll("[name=Remember][checked]")).GetAttribute("value"));
        var card = await (await site.Anyone().Get($"/nl/k/{scene.Class.Code}/card")).Submit("Open mijn pagina", ("Typed", "0000"), ("Remember", "no"));
        Assert.Equal("no", Assert.Single(card.ShouldBe(HttpStatusCode.UnprocessableEntity).Document.QuerySelectorAll("[name=Remember][checked]")).GetAttribute("value"));
    }
}
