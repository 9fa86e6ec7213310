using System.Net;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Tests.Moments;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Front.ClassPages;

/// <summary>What pages tell a family beside its own words.</summary>
public sealed class ToldTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_thanks_say_where_to_be_and_what_to_bring_and_how_to_change_it()
    {
        var scene = await Scene.Of(site);
        await scene.Moment(m => (m.Place, m.Bring) = ("Refter", WordList.Parse("vegetable")));
        var thanks = await (await (await site.Anyone().Get($"/nl/k/{scene.Class.Code}")).Click("We komen")).Submit("Ja, we komen");
        thanks.ShouldSay("In de klas").ShouldSay("Refter").ShouldSay("Een groente");
        Assert.NotNull(thanks.Document.QuerySelector("a.big-act-outlined[href*='.ics']"));
        (await thanks.Click("Veranderen")).ShouldSay("Volwassenen");
        (await thanks.Click("We komen toch niet")).ShouldSay("We zeggen het aan het team");
    }

    [Fact]
    public async Task Who_waits_can_only_withdraw()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.Places = 1);
        await scene.SignUp(moment, "red", "owl");
        var waits = await scene.SignUp(moment, "blue", "owl", state: SignUpState.Waiting);
        (await site.Anyone().Get($"/nl/k/{waits.Family!.Code}/m/{moment.Id}/thanks")).ShouldSay("wachtlijst").ShouldSay("We komen toch niet").ShouldNotSay("Veranderen");
    }

    [Fact]
    public async Task We_cannot_shows_the_moment_and_promises_only_what_happens()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var page = await site.Anyone().Get($"/nl/k/{scene.Class.Code}/m/{moment.Id}/not-coming");
        page.ShouldSay(Dutch.Day(moment.Day)).ShouldSay("8.45").ShouldSay("Dat is geen probleem.").ShouldNotSay("We zeggen het aan het team");
        Assert.Equal("Samen koken", page.Document.QuerySelector(".beside h1")!.TextContent.Trim());
        (await page.Submit("We kunnen niet komen")).ShouldSay("Tot een andere keer");
    }

    [Fact]
    public async Task A_cancelled_moment_does_not_look_like_one_that_takes_place()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await site.Given().Change<Moment>(moment.Id, m => m.Cancel("ill", site.Clock.Now.UtcDateTime));
        var card = (await site.Anyone().Get($"/nl/k/{scene.Class.Code}")).Document.QuerySelector("section.card")!;
        Assert.NotNull(card.QuerySelector(".card-head del .date-leaf"));
        var body = card.QuerySelector(".card-body")!;
        Assert.Contains("notice-clay", body.Children[0].ClassName, StringComparison.Ordinal);
        Assert.Equal("Dit moment gaat niet door", body.QuerySelector("strong")!.TextContent.Trim());
        Assert.Equal("Samen koken", body.QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_the_team_typed_is_marked_as_Dutch_on_every_page_that_is_not()
    {
        const string Label = "Dit schreef het team in het Nederlands.";
        var scene = await Scene.Of(site);
        await scene.Moment(m => (m.Title, m.Place, m.Note) = ("Soep", "Refter", "Breng honger mee"));
        (await site.Anyone().Get($"/nl/k/{scene.Class.Code}")).ShouldSay("Soep").ShouldSay("Refter").ShouldSay("Breng honger mee").ShouldNotSay(Label);
        var page = await site.Anyone().Get($"/ar/k/{scene.Class.Code}");
        Assert.All(page.Document.QuerySelectorAll(".free-text"), text => Assert.Contains(Label, text.NextElementSibling!.TextContent, StringComparison.Ordinal));
        Assert.Equal(3, page.Document.QuerySelectorAll(".free-text").Length);
    }

    [Fact]
    public async Task Who_asks_to_be_called_knows_what_rings_and_who_wishes_where_the_answer_comes()
    {
        var scene = await Scene.Of(site);
        var family = await site.Given().Family(scene.Class);
        (await site.Anyone().Get($"/nl/k/{scene.Class.Code}/ask/call")).ShouldSay("Misschien ken je het nummer niet");
        (await site.Anyone().Get($"/nl/k/{scene.Class.Code}/ask/wish")).ShouldSay("Alleen het team van deze klas ziet dit").ShouldNotSay("Hier lees je ons antwoord");
        (await site.Anyone().Get($"/nl/k/{family.Code}/ask/offer")).ShouldSay("Alleen het team van deze klas ziet dit").ShouldSay("Hier lees je ons antwoord");
    }

    [Fact]
    public async Task Few_places_left_are_said_before_the_act()
    {
        var scene = await Scene.Of(site);
        await scene.Moment(m => m.Places = 1);
        var text = (await site.Anyone().Get($"/nl/k/{scene.Class.Code}")).ShouldSay("Er is nog 1 plaats").Text;
        Assert.True(text.IndexOf("Er is nog", StringComparison.Ordinal) < text.IndexOf("We komen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_languages_say_which_one_is_read_now_and_the_card_page_does_not_lead_to_itself()
    {
        var scene = await Scene.Of(site);
        var languages = await (await site.Anyone().Get($"/ar/k/{scene.Class.Code}")).Click("العربية");
        Assert.Equal("ar", Assert.Single(languages.Document.QuerySelectorAll("[aria-current]")).GetAttribute("lang"));
        Assert.Null((await site.Anyone().Get($"/nl/k/{scene.Class.Code}/card")).Document.QuerySelector("a[href$='/card']"));
        (await site.Anyone().Get($"/nl/k/{scene.Class.Code}")).ShouldSay("klas Vissen");
    }
}
