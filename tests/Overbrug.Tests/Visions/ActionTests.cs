using System.Net;
using Overbrug.Schools;
using Overbrug.Tests.Support;
using Overbrug.Visions;
using Action = Overbrug.Visions.Action;

namespace Overbrug.Tests.Visions;

public sealed class ActionTests(Site site) : IClassFixture<Site>
{
    private readonly Given given = site.Given();

    private DateOnly Today => DateOnly.FromDateTime(site.Clock.Now.UtcDateTime);

    [Fact]
    public async Task A_teacher_writes_down_an_action_and_finds_it_in_the_pyramid()
    {
        var (_, teacher) = await Team(Role.Teacher);
        var page = await (await site.As(teacher).Get("/actions/new?layer=presence")).Submit("Bewaren", ("Title", "Vrijdag staat de klasdeur open"), ("Who", "De Vissen"));
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("De actie staat in de piramide").ShouldSay("Vrijdag staat de klasdeur open");
        var action = Assert.Single(await Of(teacher));
        var school = Assert.Single(await site.All<School>(), one => one.Id == teacher.SchoolId);
        Assert.Equal((Layer.Presence, ActionState.Planned, Action.NextReturn(school.Today(site.Clock))), (action.Layer, action.State, action.ReturnsOn!.Value));
        Assert.Contains(await site.All<Overbrug.Platform.Data.Event>(), happened => happened.What == "action.made" && happened.SubjectId == action.Id);
    }

    [Fact]
    public async Task An_action_without_title_or_layer_is_not_kept()
    {
        var (_, teacher) = await Team(Role.Teacher);
        var page = await (await site.As(teacher).Get("/actions/new")).Submit("Bewaren", ("Note", "Dit blijft staan"));
        page.ShouldHaveError("Title", "Vul dit nog in").ShouldHaveError("Layer", "Kies een van de mogelijkheden").ShouldSay("Dit blijft staan");
        Assert.Empty(await Of(teacher));
    }

    [Fact]
    public async Task An_action_remembers_the_run_it_came_from()
    {
        var (group, teacher) = await Team(Role.Teacher);
        var run = await given.Run(site, group, teacher);
        var browser = site.As(teacher);
        await (await browser.Get(NewAction.Url(run.Id))).ShouldSay("Vissen: Soep").Submit("Bewaren", ("Title", "Elke maand soep"), ("Layer", "Participation"));
        Assert.Equal(run.Id, Assert.Single(await Of(teacher)).RunId);
        (await browser.Get($"/actions?run={run.Id}")).ShouldSay("Elke maand soep").ShouldSay("Vissen: Soep");
    }

    [Fact]
    public async Task What_a_run_wrote_about_its_action_is_filled_in()
    {
        var team = await Practices.Team.At(site);
        var url = Practices.RunTests.Path(await team.Begin());
        var step = await site.As(team.Teacher).Get($"{url}/steps/0/action");
        var form = await step.Submit("Bewaren en verder", ("q-what", "Elke maand soep"), ("q-layer", "active-participation"), ("q-who", "De Vissen"), ("q-returns", "2027-10-01"));
        form.ShouldSay("Bewaard.").ShouldSay("Vissen: samen koken");
        (await form.Submit("Bewaren")).ShouldSay("De actie staat in de piramide").ShouldSay("Elke maand soep");
        var action = Assert.Single(await Of(team.Teacher));
        Assert.Equal(("Elke maand soep", Layer.Participation, "De Vissen", new DateOnly(2027, 10, 1)), (action.Title, action.Layer, action.Who, action.ReturnsOn!.Value));
        Assert.NotNull(action.RunId);
        var second = await (await site.As(team.Teacher).Get($"{url}/steps/0/action")).Click("Zet een actie in onze piramide");
        Assert.Equal("Elke maand soep", second.Document.QuerySelector("[name=Title]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_run_of_another_school_cannot_be_anchored_here()
    {
        var (group, other) = await Team(Role.Teacher);
        var run = await given.Run(site, group, other);
        var (_, teacher) = await Team(Role.Teacher);
        var browser = site.As(teacher);
        (await browser.Get(NewAction.Url(run.Id))).ShouldBe(HttpStatusCode.NotFound);
        await browser.Post(NewAction.Url(run.Id), ("_handler", "action"), ("Title", "Gepikt"), ("Layer", "Interest"), ("ReturnsOn", "2027-09-01"));
        Assert.Empty(await Of(teacher));
        (await browser.Get($"/actions?run={run.Id}")).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Soep");
    }

    [Fact]
    public async Task An_action_begins_stops_with_a_reason_and_is_taken_up_again()
    {
        var (_, teacher) = await Team(Role.Teacher);
        var action = await Made(teacher, "Koffie aan de poort", a => a.Note = "Begonnen in maart");
        var browser = site.As(teacher);
        (await (await browser.Get(EditAction.Url(action.Id))).Submit("We zijn ermee bezig")).ShouldSay("De actie loopt");
        (await (await browser.Get(DropAction.Url(action.Id))).Submit("Hiermee stoppen")).ShouldHaveError("Why", "Vul dit nog in");
        (await (await browser.Get(DropAction.Url(action.Id))).Submit("Hiermee stoppen", ("Why", "Niemand had tijd."))).ShouldSay("De actie is gestopt").ShouldNotSay("Koffie aan de poort");
        Assert.Equal("Begonnen in maart\nNiemand had tijd.", Assert.Single(await Of(teacher)).Note);
        (await browser.Get("/actions?state=dropped")).ShouldSay("Koffie aan de poort");
        (await (await browser.Get(EditAction.Url(action.Id))).Submit("We plannen het opnieuw")).ShouldSay("Koffie aan de poort");
        Assert.Equal(ActionState.Planned, Assert.Single(await Of(teacher)).State);
    }

    [Fact]
    public async Task A_reason_that_does_not_fit_in_the_note_is_not_cut()
    {
        var (_, teacher) = await Team(Role.Teacher);
        var action = await Made(teacher, "Volle notitie", a => a.Note = new string('n', Action.NoteLength));
        (await (await site.As(teacher).Get(DropAction.Url(action.Id))).Submit("Hiermee stoppen", ("Why", "Geen tijd."))).ShouldHaveError("Why", "Je notitie is vol");
        Assert.Equal(ActionState.Planned, Assert.Single(await Of(teacher)).State);
    }

    [Fact]
    public async Task The_list_says_in_words_what_it_shows()
    {
        var (_, teacher) = await Team(Role.Teacher);
        await Made(teacher, "Binnenkort", a => a.ReturnsOn = Today.AddDays(12));
        await Made(teacher, "Veel later", a => a.ReturnsOn = Today.AddMonths(6));
        var browser = site.As(teacher);
        (await browser.Get("/actions?soon=yes&layer=interest")).ShouldSay("Wat we doen en van plan zijn · Interesse in elkaar · komt binnenkort terug").ShouldSay("Binnenkort").ShouldNotSay("Veel later");
        (await browser.Get("/actions?layer=presence")).ShouldSay("Hier staat nog niets");
    }

    [Fact]
    public async Task A_long_list_has_pages_that_keep_the_choice()
    {
        var (_, teacher) = await Team(Role.Teacher);
        for (var n = 1; n <= ActionFilter.PageSize + 1; n++)
        {
            await Made(teacher, $"Actie {n:00}.");
            site.Clock.Pass(TimeSpan.FromMinutes(1));
        }

        var second = await (await site.As(teacher).Get("/actions?layer=interest")).ShouldSay("Actie 31.").ShouldNotSay("Actie 01.").Click("Volgende");
        second.ShouldSay("Actie 01.").ShouldNotSay("Actie 02.");
        Assert.Equal("/actions?layer=interest&page=2", second.Url);
    }

    [Theory]
    [InlineData("?layer=nonsense&state=7&run=x&soon=1&page=-3")]
    [InlineData("?layer=0&page=99999999999999999999")]
    [InlineData("?layer=interest&layer=presence&page=2147483647")]
    [InlineData("?layer=<script>alert(1)</script>&run=%00")]
    public async Task Nonsense_in_the_address_gives_a_plain_list(string query)
    {
        var (_, teacher) = await Team(Role.Teacher);
        (await site.As(teacher).Get("/actions" + query)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ten_thousand_characters_in_the_address_give_a_plain_list()
    {
        var (_, teacher) = await Team(Role.Teacher);
        await Made(teacher, "Gewoon");
        (await site.As(teacher).Get("/actions?layer=" + new string('a', 10_000))).ShouldBe(HttpStatusCode.OK).ShouldSay("Gewoon");
    }

    [Theory, InlineData(Role.Partner), InlineData(Role.StudentTeacher)]
    public async Task Partners_and_students_read_actions_and_change_none(Role role)
    {
        var (group, teacher) = await Team(Role.Teacher);
        var action = await Made(teacher, "Samen zingen");
        var reader = site.As(await given.Member((await site.All<School>()).Single(s => s.Id == teacher.SchoolId), role, group));
        var list = (await reader.Get("/actions")).ShouldSay("Samen zingen").ShouldNotSay("Nieuwe actie");
        Assert.Empty(list.Document.QuerySelectorAll($"a[href='{EditAction.Url(action.Id)}']"));
        (await reader.Get("/pyramid")).ShouldSay("Samen zingen").ShouldNotSay("Zet hier iets bij");
        await NothingChanges(reader, action, teacher);
    }

    [Fact]
    public async Task Another_school_does_not_see_or_change_an_action()
    {
        var (_, teacher) = await Team(Role.Teacher);
        var action = await Made(teacher, "Alleen van ons");
        var stranger = site.As((await Team(Role.Head)).Member);
        (await stranger.Get("/actions")).ShouldNotSay("Alleen van ons");
        (await stranger.Get("/pyramid")).ShouldNotSay("Alleen van ons");
        (await stranger.Get(EditAction.Url(action.Id))).ShouldBe(HttpStatusCode.NotFound);
        await stranger.Post(EditAction.Url(action.Id), ("_handler", "action"), ("Title", "Gepikt"), ("Layer", "Interest"), ("ReturnsOn", "2027-09-01"));
        (await stranger.Get(DropAction.Url(action.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Post(ActionEndpoints.Doing(action.Id))).ShouldBe(HttpStatusCode.NotFound);
        Assert.Equal(("Alleen van ons", ActionState.Planned), Assert.Single(await Of(teacher)) is var kept ? (kept.Title, kept.State) : default);
    }

    [Fact]
    public async Task What_a_team_types_is_shown_as_text()
    {
        var (_, teacher) = await Team(Role.Teacher);
        await Made(teacher, "<img src=x onerror=alert(1)>");
        var page = (await site.As(teacher).Get("/pyramid")).ShouldSay("<img src=x onerror=alert(1)>");
        Assert.Empty(page.Document.QuerySelectorAll("img"));
    }

    private async Task NothingChanges(Browser reader, Action action, Membership teacher)
    {
        (await reader.Get("/actions/new")).ShouldBe(HttpStatusCode.NotFound);
        (await reader.Get(EditAction.Url(action.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await reader.Get(DropAction.Url(action.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await reader.Post(ActionEndpoints.Doing(action.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await reader.Post(ActionEndpoints.Planned(action.Id))).ShouldBe(HttpStatusCode.NotFound);
        await reader.Post("/actions/new", ("_handler", "action"), ("Title", "Toch"), ("Layer", "Interest"), ("ReturnsOn", "2027-09-01"));
        await reader.Post(DropAction.Url(action.Id), ("_handler", "drop"), ("Why", "Zomaar"));
        Assert.Equal(ActionState.Planned, Assert.Single(await Of(teacher)).State);
    }

    private async Task<(ClassGroup Group, Membership Member)> Team(Role role)
    {
        var school = await given.School();
        var group = await given.Class(school);
        return (group, await given.Member(school, role, group));
    }

    private Task<Action> Made(Membership by, string title, System.Action<Action>? change = null) => given.Save(_ =>
    {
        var action = new Action(by.SchoolId, title, Layer.Interest, site.Clock.Now.UtcDateTime) { ReturnsOn = new DateOnly(2027, 9, 1) };
        change?.Invoke(action);
        return action;
    });

    private async Task<List<Action>> Of(Membership member) => (await site.All<Action>()).FindAll(action => action.SchoolId == member.SchoolId);
}
