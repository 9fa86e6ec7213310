using System.Net;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments.OnPaper;

public sealed class PaperAnswersTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task One_tap_notes_that_a_family_comes_and_plus_and_minus_say_with_how_many()
    {
        var (scene, moment, family) = await Of();
        var page = await Open(scene, moment);
        page.ShouldSay("blauwe vis").ShouldSay("Nog niets gezegd");
        page = await page.Submit("Komt");
        page.ShouldSay("1 gezin, 1 volwassene, 1 kind");
        page = await Tap(page, "adults+");
        (await Tap(page, "children-")).ShouldSay("1 gezin, 2 volwassenen");
        Assert.Equal((SignUpState.Coming, 2, 0), await Said(moment, family));
        Assert.Contains(await site.All<Event>(), e => e.What == "moment.paper-noted" && e.SubjectId == moment.Id);
        (await scene.AsTeacher().Get($"/moments/{moment.Id}/who")).ShouldSay("blauwe vis").ShouldSay("2 volwassenen");
    }

    [Fact]
    public async Task A_strip_that_says_no_is_a_no_and_can_be_turned()
    {
        var (scene, moment, family) = await Of();
        var page = await (await Open(scene, moment)).Submit("Komt niet");
        Assert.Equal(SignUpState.NotComing, (await Said(moment, family)).State);
        await page.Submit("Komt toch");
        Assert.Equal((SignUpState.Coming, 1, 1), await Said(moment, family));
    }

    [Fact]
    public async Task Who_said_nothing_stands_first_and_a_no_does_not_look_like_a_yes()
    {
        var (scene, moment, _) = await Of();
        await site.Given().Family(scene.Class, "red", "owl");
        (await Open(scene, moment)).ShouldNotSay("Al geantwoord");
        await Tap(await Open(scene, moment), "not-coming");
        var page = await Open(scene, moment);
        Assert.Equal(["Nog niets gezegd", "Al geantwoord"], page.Document.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.Equal(["rode uil", "blauwe vis"], page.Document.QuerySelectorAll(".door-name strong").Select(name => name.TextContent));
        Assert.Empty(page.Document.QuerySelectorAll(".door-done"));
        Assert.Single((await Tap(page, "coming")).Document.QuerySelectorAll(".door-done"));
    }

    [Fact]
    public async Task An_interpreter_is_chosen_and_a_language_nobody_offers_is_none()
    {
        var (scene, moment, family) = await Of();
        var page = await (await Open(scene, moment)).Submit("Komt");
        (await page.Submit("Bewaren", ("interpreter", "tr"))).ShouldSay("tolk Turks");
        await Tap(await Open(scene, moment), "adults+");
        Assert.Equal("tr", (await SignUpOf(moment, family)).Interpreter);
        await (await Open(scene, moment)).Submit("Bewaren", ("interpreter", "<b>"));
        Assert.Null((await SignUpOf(moment, family)).Interpreter);
    }

    [Fact]
    public async Task What_is_ticked_on_the_strip_as_good_is_noted_and_read_as_if_a_phone_said_it()
    {
        var (scene, moment, family) = await Of();
        var page = await (await Open(scene, moment)).Submit("Komt");
        var noted = await page.Submit("Bewaren", ("hopes", "feel-welcome"), ("hopes", "child-happy"), ("interpreter", "tr"));
        noted.ShouldSay("Wat op het strookje staat, is genoteerd.");
        Assert.Equal(("child-happy feel-welcome", "tr"), ((await SignUpOf(moment, family)).Hopes.ToString(), (await SignUpOf(moment, family)).Interpreter));
        (await scene.AsTeacher().Get($"/moments/{moment.Id}/who")).ShouldSay("1 gezin koos een prent");
        (await Tap(noted, "adults+")).ShouldNotSay("is genoteerd");
        Assert.Equal("child-happy feel-welcome", (await SignUpOf(moment, family)).Hopes.ToString());
    }

    [Fact]
    public async Task What_a_family_chose_on_its_phone_is_not_shown_and_stays_when_the_strip_says_nothing_of_it()
    {
        var (scene, moment, _) = await Of();
        var owl = await scene.SignUp(moment, "red", "owl", hopes: "own-language");
        var page = await Open(scene, moment);
        Assert.Empty(page.Document.QuerySelectorAll("input[name=hopes][checked]"));
        await page.Submit("Bewaren", ("interpreter", "tr"));
        Assert.Equal("own-language", (await SignUpOf(moment, owl.Family!)).Hopes.ToString());
        await (await Open(scene, moment)).Submit("Bewaren", ("hopes", "<b>"));
        Assert.Equal("own-language", (await SignUpOf(moment, owl.Family!)).Hopes.ToString());
    }

    [Fact]
    public async Task What_a_phone_said_since_the_page_was_made_is_shown_and_stays_until_it_is_tapped_again()
    {
        var (scene, moment, family) = await Of();
        var page = await Open(scene, moment);
        await scene.PhoneSays(moment, family, adults: 3);
        var asked = await page.Submit("Komt niet");
        asked.ShouldSay("Dit gezin zei intussen zelf iets").ShouldSay("3");
        Assert.Equal((SignUpState.Coming, 3, 0), await Said(moment, family));
        await asked.Submit("Komt toch niet");
        Assert.Equal(SignUpState.NotComing, (await Said(moment, family)).State);
    }

    [Fact]
    public async Task A_double_tap_counts_once()
    {
        var (scene, moment, family) = await Of();
        var page = await (await Open(scene, moment)).Submit("Komt");
        await Tap(page, "adults+");
        (await Tap(page, "adults+")).ShouldNotSay("intussen");
        Assert.Equal((SignUpState.Coming, 2, 1), await Said(moment, family));
        Assert.Single(await site.All<SignUp>(), s => s.MomentId == moment.Id);
    }

    [Fact]
    public async Task When_all_places_are_taken_a_strip_waits_and_a_no_on_paper_gives_a_place()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.Places = 1);
        var (first, second) = (await site.Given().Family(scene.Class, "blue", "fish"), await site.Given().Family(scene.Class, "red", "owl"));
        await Tap(await Open(scene, moment), "coming");
        (await Tap(await Open(scene, moment), "coming")).ShouldSay("Wacht op een plaats");
        Assert.Equal(SignUpState.Waiting, (await Said(moment, second)).State);
        await Tap(await Open(scene, moment), "not-coming");
        Assert.Equal((SignUpState.NotComing, SignUpState.Coming), ((await Said(moment, first)).State, (await Said(moment, second)).State));
    }

    [Fact]
    public async Task Strips_that_came_in_time_are_tapped_in_afterwards()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.MoveTo(scene.Today.AddDays(-1), m.Starts, m.Ends));
        var family = await site.Given().Family(scene.Class);
        await (await Open(scene, moment)).Submit("Komt");
        Assert.Equal((SignUpState.Coming, 1, 1), await Said(moment, family));
    }

    [Fact]
    public async Task Only_families_of_ones_own_class_that_hold_a_card_stand_on_the_page()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.OfferTo([scene.Class, scene.Other]));
        await site.Given().Family(scene.Class, "blue", "fish");
        await site.Given().Family(scene.Other, "green", "frog");
        await site.Given().Save(_ => new Family(scene.Class, new Alias("pink", "bee"), isKnown: false, site.Clock.Now.UtcDateTime));
        (await Open(scene, moment)).ShouldSay("blauwe vis").ShouldNotSay("groene kikker").ShouldNotSay("roze bij");
        (await scene.AsTeacher().Post($"/moments/{moment.Id}/paper-strips", ("family", "green.frog"), ("act", Guid.NewGuid().ToString()), ("said", "coming"), ("seen", ""))).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain(await site.All<SignUp>(), s => s.MomentId == moment.Id);
    }

    [Theory]
    [InlineData(Role.Partner, true)]
    [InlineData(Role.StudentTeacher, true)]
    [InlineData(Role.Teacher, false)]
    [InlineData(Role.Head, false)]
    public async Task Nobody_else_taps_in(Role role, bool ownClass)
    {
        var (scene, moment, _) = await Of();
        var browser = await scene.As(role, ownClass ? scene.Class : scene.Other);
        (await browser.Get($"/moments/{moment.Id}/paper-answers")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Post($"/moments/{moment.Id}/paper-strips", ("family", "blue.fish"), ("act", Guid.NewGuid().ToString()), ("said", "coming"), ("seen", ""))).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"/moments/{moment.Id}")).ShouldNotSay("Strookjes intikken");
    }

    [Fact]
    public async Task A_tap_that_the_page_does_not_offer_changes_nothing()
    {
        var (scene, moment, _) = await Of();
        await scene.AsTeacher().Post($"/moments/{moment.Id}/paper-strips", ("family", "blue.fish"), ("act", Guid.NewGuid().ToString()), ("said", "everyone"), ("seen", ""));
        await scene.AsTeacher().Post($"/moments/{moment.Id}/paper-strips", ("family", "blue.fish"), ("act", "x"), ("said", "coming"), ("seen", ""));
        Assert.DoesNotContain(await site.All<SignUp>(), s => s.MomentId == moment.Id);
    }

    [Fact]
    public async Task The_page_is_reached_from_the_moment_from_who_comes_and_from_paper()
    {
        var (scene, moment, _) = await Of();
        foreach (var from in new[] { "", "/who", "/print" })
        {
            (await (await scene.AsTeacher().Get($"/moments/{moment.Id}{from}")).Click("Strookjes intikken")).ShouldBe(HttpStatusCode.OK).ShouldSay("blauwe vis");
        }
    }

    private async Task<(Scene Scene, Moment Moment, Family Family)> Of()
    {
        var scene = await Scene.Of(site);
        return (scene, await scene.Moment(), await site.Given().Family(scene.Class));
    }

    private static Task<Page> Open(Scene scene, Moment moment) => scene.AsTeacher().Get($"/moments/{moment.Id}/paper-answers");

    /// <summary>Presses the first button that says this, also when its words are a plus or a minus.</summary>
    private static Task<Page> Tap(Page page, string said)
    {
        var button = page.Document.QuerySelector($"button[value='{said}']")!;
        button.TextContent = said;
        return page.Submit(said);
    }

    private async Task<SignUp> SignUpOf(Moment moment, Family family) => (await site.All<SignUp>()).Single(s => s.MomentId == moment.Id && s.FamilyId == family.Id);

    private async Task<(SignUpState State, int Adults, int Children)> Said(Moment moment, Family family)
    {
        var signUp = await SignUpOf(moment, family);
        return (signUp.State, signUp.Adults, signUp.Children);
    }
}
