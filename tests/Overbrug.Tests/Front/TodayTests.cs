using System.Net;
using Overbrug.Front;
using Overbrug.Moments;
using Overbrug.Schools;
using Overbrug.Tests.Moments;
using Overbrug.Tests.Seeds;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Front;

public sealed class TodayTests(DemoSite demo) : IClassFixture<DemoSite>
{
    private const int MostCommands = 15;

    [Fact]
    public async Task A_teacher_sees_tomorrows_soup_and_its_next_step()
    {
        var page = await Today(DemoPeople.Teacher);
        page.ShouldSay("Dag juf Els").ShouldSay("wacht").ShouldSay("Morgen om 8.45 uur: Samen soep maken").ShouldSay("Volgende stap: Welkom en uitleg");
        Assert.Equal("step", page.Document.QuerySelectorAll(".path-station")[2].GetAttribute("aria-current"));
        Assert.Single(page.Document.QuerySelectorAll(".button-main, .big-act:not(.big-act-outlined)"));
        (await page.Click("Deze stap doen")).ShouldSay("Welkom en uitleg").ShouldSay("Bewaren en verder");
        (await page.Click("Morgen om")).ShouldSay("Zo staat het er");
    }

    [Fact]
    public async Task On_the_day_itself_the_card_leads_to_the_door()
    {
        await using var site = new Site();
        var scene = await Scene.Of(site);
        await scene.Moment(m => m.MoveTo(scene.School.Today(site.Clock), new TimeOnly(23, 30), new TimeOnly(23, 59)));
        (await (await scene.AsTeacher().Get("/today")).ShouldSay("Vandaag is het zover").Click("Tellen aan de deur")).ShouldSay("Aan de deur");
        var partner = (await (await scene.As(Role.Partner, scene.Class)).Get("/today")).ShouldNotSay("Tellen aan de deur").ShouldNotSay("Tel aan de deur");
        (await partner.Click("Bekijk")).ShouldSay("Zo staat het er");
    }

    [Fact]
    public async Task What_waits_stands_before_what_can_wait()
    {
        var page = await Today(DemoPeople.Teacher);
        Assert.Equal(["De rest kan morgen"], page.Document.QuerySelectorAll("main h2").Select(h => h.TextContent.Trim()).TakeLast(1));
        Assert.True(page.Text.IndexOf("Ouders vragen iets", StringComparison.Ordinal) < page.Text.LastIndexOf("De rest kan morgen", StringComparison.Ordinal));
        Assert.Contains(page.Document.QuerySelectorAll("a[aria-label]").Select(a => a.GetAttribute("aria-label")), label => label == "Antwoord: blauwe vis");
        Assert.DoesNotContain(page.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/pyramid");
    }

    [Fact]
    public async Task What_comes_back_on_the_table_leads_to_itself_and_the_aside_to_its_own_place()
    {
        var page = await Today(DemoPeople.Teacher);
        (await page.Click("Wat in de heen-en-weermap zit")).ShouldSay("Actie aanpassen");
        (await page.Click("Een papa bleef nog een halfuur")).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Schrijf een verhaal");
        Assert.Contains(page.Document.QuerySelectorAll(".pyramid a"), a => a.GetAttribute("href") == "/pyramid#presence");
    }

    [Fact]
    public async Task A_teacher_sees_what_families_of_her_classes_ask() =>
        (await Today(DemoPeople.Teacher)).ShouldSay("Ik kan koken of bakken").ShouldSay("blauwe vis").ShouldSay("Praat met mij aan de poort").ShouldNotSay("canards");

    [Fact]
    public async Task A_teacher_sees_who_comes() =>
        (await Today(DemoPeople.Teacher)).ShouldSay("9 gezinnen · 11 volwassenen · 4 kinderen · tolk: Arabisch, Turks").ShouldSay("2 op de wachtlijst");

    [Fact]
    public async Task A_bridge_worker_sees_the_three_classes() =>
        (await Today(DemoPeople.BridgeWorker)).ShouldSay("canards").ShouldSay("blauwe vis").ShouldSay("Samen terugkijken").ShouldSay("Muziek van overal");

    [Fact]
    public async Task A_head_sees_the_school_and_who_is_invited() =>
        (await Today(DemoPeople.Head)).ShouldSay("juf Bea").ShouldSay("Samen soep maken").ShouldSay("Onze moestuin").ShouldNotSay("canards").ShouldSay("9 gezinnen · 11 volwassenen").ShouldNotSay("nog geen gezinnen");

    [Fact]
    public async Task A_partner_sees_the_runs_and_no_families() =>
        (await Today(DemoPeople.Partner)).ShouldSay("Torens en bruggen").ShouldSay("Boeken van thuis").ShouldNotSay("blauwe vis").ShouldNotSay("gezinnen").ShouldNotSay("Komt terug op tafel")
            .ShouldSay("ouders laten weten dat ze komen");

    [Fact]
    public async Task A_student_teacher_sees_the_moments_of_the_class_only() =>
        (await Today("jitse@devlieger.example")).ShouldSay("Samen soep maken").ShouldNotSay("blauwe vis").ShouldNotSay("Waar we mee bezig zijn").ShouldNotSay("Groot schilderen");

    [Fact]
    public async Task The_pyramid_and_a_story_stand_aside() =>
        (await Today(DemoPeople.Teacher)).ShouldSay("Onze piramide").ShouldSay("1 actie").ShouldSay("In de kijker").ShouldSay("Een papa bleef nog een halfuur");

    [Fact]
    public async Task The_other_school_sees_nothing_of_it() =>
        (await Today("fatma@deklaproos.example")).ShouldSay("Een verhaal in twee talen").ShouldSay("Verhalen in twee talen")
            .ShouldNotSay("soep").ShouldNotSay("canards").ShouldNotSay("Onze moestuin").ShouldNotSay("Boekenhoek");

    [Fact]
    public async Task A_new_school_is_told_where_to_begin()
    {
        await using var site = new Site();
        var school = await site.Given().School();
        var head = await site.Given().Member(school, Role.Head);
        (await site.As(head).Get("/today")).ShouldBe(HttpStatusCode.OK).ShouldSay("Maak je eerste klas").ShouldSay("Nodig een collega uit").ShouldNotSay("Plan een moment");
        var teacher = await site.Given().Member(school, Role.Teacher, await site.Given().Class(school));
        (await site.As(head).Get("/today")).ShouldSay("Nodig een collega uit").ShouldSay("Plan een moment").ShouldNotSay("Maak je eerste klas");
        (await site.As(teacher).Get("/today")).ShouldSay("Plan een moment").ShouldNotSay("Nodig een collega uit");
    }

    [Fact]
    public async Task What_other_classes_say_is_counted_apart()
    {
        await using var site = new Site();
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.OfferTo([scene.Class, scene.Other]));
        await scene.SignUp(moment, "blue", "fish");
        await scene.SignUp(moment, "red", "owl", group: scene.Other);
        await scene.SignUp(moment, "green", "bee", group: scene.Other);
        (await scene.AsTeacher().Get("/today")).ShouldSay("1 gezin van jouw klas, 3 samen");
        (await (await scene.As(Role.Head)).Get("/today")).ShouldSay("3 gezinnen").ShouldNotSay("van jouw klas");
    }

    [Fact]
    public async Task Who_gets_a_place_from_the_waiting_list_is_told_by_the_teacher()
    {
        await using var site = new Site();
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.Places = 1);
        var waiting = await scene.SignUp(moment, "blue", "fish", state: SignUpState.Waiting);
        (await scene.AsTeacher().Get("/today")).ShouldNotSay("Er kwam een plaats vrij");
        await site.Given().Change<SignUp>(waiting.Id, s => s.GivePlace());
        var today = (await scene.AsTeacher().Get("/today")).ShouldSay("Zeg het aan blauwe vis: er is nu plaats bij Samen koken.");
        (await (await scene.As(Role.Teacher, scene.Other)).Get("/today")).ShouldNotSay("blauwe vis");
        (await today.Submit("Gezegd")).ShouldBe(HttpStatusCode.OK).ShouldNotSay("blauwe vis");
    }

    [Theory]
    [InlineData(DemoPeople.Teacher)]
    [InlineData(DemoPeople.BridgeWorker)]
    [InlineData(DemoPeople.Head)]
    [InlineData(DemoPeople.Partner)]
    public async Task It_asks_the_database_little(string email)
    {
        var browser = await demo.As(email);
        var before = demo.Site.Commands.Now;
        await browser.Get("/today");
        Assert.InRange(demo.Site.Commands.Since(before), 1, MostCommands);
    }

    private async Task<Page> Today(string email) => (await (await demo.As(email)).Get("/today")).ShouldBe(HttpStatusCode.OK);
}
