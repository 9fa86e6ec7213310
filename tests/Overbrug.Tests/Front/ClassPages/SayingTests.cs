using System.Net;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Tests.Moments;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Front.ClassPages;

/// <summary>What a family says while the page, the moment or its own mind changes.</summary>
public sealed class SayingTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Back_and_once_more_is_still_one_family()
    {
        var scene = await Scene.Of(site);
        await scene.Moment();
        var browser = site.Anyone();
        var form = await (await browser.Get($"/nl/k/{scene.Class.Code}")).Click("We komen");
        await form.Submit("Ja, we komen");
        (await (await browser.Get(form.Url)).Submit("Ja, we komen")).ShouldSay("We hadden dit al gekregen");
        (await (await browser.Get(form.Url)).Submit("Ja, we komen", ("Adults", "3"))).ShouldSay("Jullie komen met 3 volwassenen");
        Assert.Equal(3, Assert.Single(await site.All<SignUp>(), s => s.SchoolId == scene.School.Id).Adults);
        Assert.Single(await site.All<Family>(), f => f.SchoolId == scene.School.Id);
    }

    [Fact]
    public async Task Who_goes_back_on_a_remembered_phone_can_change_what_was_said()
    {
        var scene = await Scene.Of(site);
        await scene.Moment();
        var browser = site.Anyone();
        var form = await (await browser.Get($"/nl/k/{scene.Class.Code}")).Click("We komen");
        await form.Submit("Ja, we komen", ("Remember", "yes"));
        (await (await browser.Get(form.Url)).Submit("Ja, we komen", ("Adults", "2"), ("Children", "7"))).ShouldSay("2 volwassenen en 7 kinderen");
        Assert.Equal((2, 7), (await site.All<SignUp>()).Where(s => s.SchoolId == scene.School.Id).Select(s => (s.Adults, s.Children)).Single());
    }

    [Fact]
    public async Task A_moment_that_moved_while_the_page_was_open_is_asked_once_more()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var form = await (await site.Anyone().Get($"/nl/k/{scene.Class.Code}")).Click("We komen");
        await site.Given().Change<Moment>(moment.Id, m => m.MoveTo(m.Day.AddDays(1), m.Starts, m.Ends));
        var moved = await form.Submit("Ja, we komen");
        moved.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Het was op maandag 15 maart. Het is nu op dinsdag 16 maart").ShouldSay("Komen jullie nog?");
        Assert.DoesNotContain(await site.All<SignUp>(), s => s.MomentId == moment.Id);
        (await moved.Submit("Ja, we komen")).ShouldSay("We kijken ernaar uit").ShouldSay("dinsdag 16 maart");
    }

    [Fact]
    public async Task After_the_last_day_to_say_so_a_family_can_still_withdraw_and_the_next_gets_its_place()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => (m.Places, m.SignUpUntil) = (1, scene.Today.AddDays(-1)));
        var (comes, waits) = (await scene.SignUp(moment, "blue", "fish"), await scene.SignUp(moment, "red", "owl", state: SignUpState.Waiting));
        var page = await site.Anyone().Get($"/nl/k/{comes.Family!.Code}");
        await (await page.ShouldNotSay("Veranderen").Click("We komen toch niet")).Submit("We komen toch niet");
        Assert.Equal(SignUpState.Coming, (await site.All<SignUp>()).Single(s => s.Id == waits.Id).State);
    }

    [Fact]
    public async Task An_interpreter_can_be_asked_in_every_language_that_families_speak()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var form = await (await site.Anyone().Get($"/nl/k/{scene.Class.Code}")).Click("We komen");
        await form.ShouldSay("Meer talen").Submit("Ja, we komen", ("Interpreter", "ti"));
        Assert.Equal("ti", Assert.Single(await site.All<SignUp>(), s => s.MomentId == moment.Id).Interpreter);
    }

    [Fact]
    public async Task Families_of_a_brother_and_a_sister_read_which_class_a_moment_is_for()
    {
        var scene = await Scene.Of(site);
        await scene.Moment(m => m.OfferTo([scene.Class]));
        await scene.Moment(m => m.OfferTo([scene.Class, scene.Other]));
        var family = await site.Given().Family(scene.Class, "green", "frog");
        (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldNotSay("Beren");
        await (await site.Anyone().Get($"/nl/k/{scene.Other.Code}/card")).Submit("Open mijn pagina", ("Typed", family.Code!));
        var page = await site.Anyone().Get($"/nl/k/{family.Code}");
        Assert.Equal(["Vissen", "Beren Vissen"], page.Document.QuerySelectorAll(".of-classes").Select(p => string.Join(' ', p.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Order(StringComparer.Ordinal).Reverse());
        var calendar = await (await site.Anyone().Send(HttpMethod.Get, $"/k/{family.Code}.ics")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("SUMMARY:Vissen: Samen koken", calendar, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Beren\\, Vissen: Samen koken", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_where_nothing_is_planned_can_still_be_called()
    {
        var scene = await Scene.Of(site);
        (await site.Anyone().Get($"/nl/k/{scene.Class.Code}")).ShouldSay("Er staat nog niets klaar").ShouldSay("Bel mij").ShouldSay("Praat met mij aan de poort");
    }

    [Fact]
    public async Task A_wish_in_own_words_comes_back_with_those_words()
    {
        var scene = await Scene.Of(site);
        var family = await site.Given().Family(scene.Class);
        var ask = await scene.Ask(AskKind.Wish, family, a => a.Text = "Samen baklava maken");
        await site.Given().Change<Ask>(ask.Id, a => a.AnswerWith("we-do-it", "", null, scene.Teacher, site.Clock.Now.UtcDateTime));
        (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldSay("Samen baklava maken").ShouldSay("Ja, dat doen we!");
    }

    [Fact]
    public async Task On_a_page_in_Arabic_the_alias_and_the_calendar_are_in_Arabic_too()
    {
        var scene = await Scene.Of(site);
        await scene.Moment();
        var family = await site.Given().Family(scene.Class);
        var page = await site.Anyone().Get($"/ar/k/{family.Code}");
        page.ShouldSay("blauwe vis").ShouldSay("سمكة · أزرق");
        Assert.NotNull(page.Document.QuerySelector($"a[href='/k/{family.Code}.ics?taal=ar']"));
        Assert.NotNull((await site.Anyone().Get($"/nl/k/{family.Code}")).Document.QuerySelector($"a[href='/k/{family.Code}.ics']"));
    }

    [Fact]
    public async Task After_an_open_moment_a_family_looks_back_once_and_is_not_counted_as_one_that_said_so()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => (m.Door, m.Kind) = (Door.Open, "coffee"));
        var family = await site.Given().Family(scene.Class, "pink", "swan");
        var before = site.Clock.Now;
        site.Clock.Now = new DateTimeOffset(moment.Day.ToDateTime(new TimeOnly(15, 0)), TimeSpan.Zero);
        var form = await (await site.Anyone().Get($"/nl/k/{family.Code}")).Click("Drie vragen met prenten");
        await form.Submit("Versturen", ("welcome", "yes"));
        (await form.Submit("Versturen", ("welcome", "not-yet"))).ShouldNotSay("Drie vragen");
        var counts = await site.Read(db => MomentCount.OfAsync(db, [moment.Id], TestContext.Current.CancellationToken));
        site.Clock.Now = before;
        Assert.Equal(("yes", 1), (await site.All<Tally>()).Where(t => t.MomentId == moment.Id).Select(t => (t.Choice, t.Count)).Single());
        Assert.Equal((0, 0, 0), (counts[moment.Id].Families, counts[moment.Id].Waiting, counts[moment.Id].NotComing));
    }

    [Fact]
    public async Task A_link_that_one_parent_sends_to_another_is_a_word_of_its_own()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.Door = Door.SignUp);
        var link = $"/nl/k/{scene.Class.Code}/m/{moment.Id}/coming?act={Guid.NewGuid()}";
        await (await site.Anyone().Get(link)).Submit("Ja, we komen");
        var other = site.Anyone();
        other.Headers["Sec-Fetch-Site"] = "none";
        var page = await other.Get(link);
        other.Headers["Sec-Fetch-Site"] = "same-origin";
        await page.Submit("Ja, we komen", ("Remember", "yes"));
        var families = (await site.All<SignUp>()).Where(s => s.MomentId == moment.Id).Select(s => s.FamilyId).Distinct().ToList();
        Assert.Equal(2, families.Count);
    }
}
