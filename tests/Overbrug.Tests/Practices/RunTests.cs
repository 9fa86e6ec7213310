using System.Net;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Practices;

public sealed class RunTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_teacher_begins_a_run_and_sees_where_it_stands()
    {
        var team = await Team.At(site);
        var page = await team.Begin();
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Jullie traject is begonnen").ShouldSay("Vissen: samen koken").ShouldSay("Ouders in de klas tot nu toe");
        Assert.Equal(7, page.Document.QuerySelectorAll(".path-station").Length);
        Assert.Equal("Waar staan we?hier", Words(page, "[aria-current=step]"));
        (await site.As(team.Partner).Get("/runs")).ShouldSay("Vissen: samen koken").ShouldSay("Nu aan de beurt: Ouders in de klas tot nu toe");
    }

    [Fact]
    public async Task An_answer_moves_the_run_on_and_others_read_it()
    {
        var team = await Team.At(site);
        var step = await (await team.Begin()).Click("Deze stap doen");
        var next = await step.Submit("Bewaren en verder", ("q-parents-in-class", "good"), ("q-what-happened", "Een oma las voor"));
        next.ShouldSay("Bewaard.").ShouldSay("Zorgen en weerstand");
        (await site.As(team.Partner).Get(Path(step))).ShouldSay("Ja, en dat was fijn").ShouldSay("Een oma las voor").ShouldSay("Teacher, leerkracht");
        (await step.Submit("Bewaren, de rest later", ("q-what-happened", "Een opa las voor"))).ShouldSay("Zorgen en weerstand");
        Assert.Single(await site.All<StepAnswer>(), answer => answer.SchoolId == team.School.Id && answer.QuestionId == "what-happened" && answer.Text == "Een opa las voor");
    }

    [Fact]
    public async Task A_step_can_be_skipped_and_taken_up_again()
    {
        var team = await Team.At(site);
        var step = await (await team.Begin()).Click("Deze stap doen");
        var run = await step.Submit("Deze stap overslaan");
        run.ShouldSay("Overgeslagen. Je kunt er altijd op terugkomen").ShouldSay("Zorgen en weerstand");
        var back = await run.Click("Ouders in de klas tot nu toe");
        back.ShouldSay("Deze stap sloegen jullie over");
        (await back.Submit("Bewaren, de rest later", ("q-red-line", "none"))).ShouldSay("klaar");
        Assert.DoesNotContain(await site.All<SkippedStep>(), skipped => skipped.SchoolId == team.School.Id);
    }

    [Fact]
    public async Task A_double_tap_answers_once()
    {
        var team = await Team.At(site);
        var step = await (await team.Begin()).Click("Deze stap doen");
        var taps = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => step.Submit("Bewaren en verder", ("q-what-happened", "Een oma las voor")))));
        Assert.All(taps, tap => tap.ShouldBe(HttpStatusCode.OK));
        Assert.Single(await site.All<StepAnswer>(), answer => answer.SchoolId == team.School.Id);
    }

    [Fact]
    public async Task An_empty_step_says_what_to_do_and_a_long_text_stays()
    {
        var team = await Team.At(site);
        var step = await (await team.Begin()).Click("Deze stap doen");
        (await step.Submit("Bewaren en verder")).ShouldHaveError("q-parents-in-class", "Schrijf of kies iets, of sla deze stap over.");
        var tooLong = new string('a', StepAnswer.TextLength + 1);
        var page = await step.Submit("Bewaren en verder", ("q-what-happened", tooLong));
        page.ShouldHaveError("q-what-happened", "Maak er hoogstens 4.000 van");
        Assert.Contains(tooLong, page.Document.QuerySelector("[name=q-what-happened]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(await site.All<StepAnswer>(), answer => answer.SchoolId == team.School.Id);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("مرحبا بكم في الصف 👩‍👧")]
    [InlineData("eerste lijn\ntweede \u202Elijn")]
    public async Task Every_text_is_shown_as_text(string typed)
    {
        var team = await Team.At(site);
        var step = await (await team.Begin(theme: "<b>soep</b>")).Click("Deze stap doen");
        await step.Submit("Bewaren en verder", ("q-what-happened", typed));
        var page = await site.As(team.Partner).Get(Path(step));
        Assert.Contains(page.Document.QuerySelectorAll("#others .said"), said => said.TextContent == Directions.Closed(typed) && said.GetAttribute("dir") == "auto");
        Assert.Empty(page.Document.QuerySelectorAll("script, main b"));
    }

    [Fact]
    public async Task An_ended_run_is_only_read_until_it_is_opened_again()
    {
        var team = await Team.At(site);
        var run = await team.Begin();
        var step = await run.Click("Deze stap doen");
        var end = await run.Click("Het traject afronden");
        (await end.Submit("Afronden")).ShouldHaveError("Ending", "Kies een van de mogelijkheden");
        var ended = await end.Submit("Afronden", ("Ending", "FailedAndLearned"), ("Note", "Te vroeg op de dag"));
        ended.ShouldSay("Het mislukte, en we leerden eruit").ShouldSay("Te vroeg op de dag").ShouldSay("Dit traject is afgerond");
        Assert.Empty((await site.As(team.Teacher).Get(Path(step))).ShouldSay("Dit traject is afgerond").Document.QuerySelectorAll("textarea"));
        (await step.Submit("Bewaren en verder", ("q-what-happened", "Net te laat"))).ShouldHaveError("q-parents-in-class", "Dit traject werd intussen afgerond").ShouldSay("Net te laat");
        Assert.DoesNotContain(await site.All<StepAnswer>(), answer => answer.SchoolId == team.School.Id);
        (await site.As(team.Teacher).Get("/runs")).ShouldNotSay("samen koken");
        (await site.As(team.Teacher).Get("/runs?ended=true")).ShouldSay("samen koken").ShouldSay(Dutch.Day(team.School.Today(site.Clock)));
        (await ended.Submit("Opnieuw openen")).ShouldSay("Het traject is weer open").ShouldSay("Deze stap doen");
    }

    [Fact]
    public async Task The_phase_at_hand_is_open_and_the_others_say_how_far_they_are()
    {
        var team = await Team.At(site);
        var run = await (await (await team.Begin()).Click("Deze stap doen")).Submit("Bewaren, de rest later", ("q-parents-in-class", "good"));
        var folds = run.Document.QuerySelectorAll("details.fold").ToList();
        Assert.Equal(["start"], folds.Where(fold => fold.HasAttribute("open")).Select(fold => fold.Id));
        Assert.Equal("1 klaar, nog 2 te doen", Words(run, "#start .fold-note"));
        Assert.Equal("7 stappen", Words(run, "#prepare .fold-note"));
        Assert.DoesNotContain("%", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_leads_to_where_its_fruit_is_made()
    {
        var team = await Team.At(site);
        var url = Path(await team.Begin());
        var action = await (await site.As(team.Teacher).Get($"{url}/steps/0/action")).Click("Zet een actie in onze piramide");
        action.ShouldBe(HttpStatusCode.OK).ShouldSay("Vissen: samen koken");
        var story = await (await site.As(team.Teacher).Get($"{url}/steps/0/story")).Click("Schrijf een verhaal bij dit traject");
        story.ShouldBe(HttpStatusCode.OK).ShouldSay("Vissen: samen koken");
        (await site.As(team.Partner).Get($"{url}/steps/0/action")).ShouldSay("Naar onze piramide").ShouldNotSay("Zet een actie");
        (await (await site.As(team.Teacher).Get($"{url}/steps/1/invitation")).Click("Kies of plan het moment")).ShouldSay("Plan een moment");
    }

    [Fact]
    public async Task A_moment_of_the_class_is_the_activity()
    {
        var team = await Team.At(site);
        var moment = await site.Given().Moment(team.School, team.Fishes);
        var elsewhere = await site.Given().Moment(team.School, await site.Given().Class(team.School, "Uilen"));
        var run = await team.Begin();
        Assert.Equal(moment.Id.ToString(), run.Document.QuerySelector("[name=Moment] option[selected]")!.GetAttribute("value"));
        run.ShouldSay("Het moment van activiteit 1").ShouldSay("Of plan een nieuw moment");
        (await run.Submit("Kies dit moment", ("Moment", ""))).ShouldHaveError("Moment", "Kies een van de mogelijkheden");
        (await run.Submit("Kies dit moment", ("Moment", elsewhere.Id.ToString()))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await run.Submit("Kies dit moment", ("Moment", moment.Id.ToString()))).ShouldSay("Het moment hoort nu bij deze activiteit").ShouldSay($"Samen koken, {Dutch.Day(moment.Day)}");
    }

    [Fact]
    public async Task A_moment_planned_from_a_run_is_its_activity_at_once()
    {
        var team = await Team.At(site);
        var run = await team.Begin();
        var form = await run.Click("Plan een moment");
        form.ShouldSay("Dit moment hoort meteen bij activiteit 1");
        Assert.NotNull(form.Document.QuerySelector($"[name=Classes][value='{team.Fishes.Id}']:checked"));
        (await form.Submit("Bewaren", ("Kind", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await form.Submit("Bewaren", ("Kind", "cooking"), ("Day", "2027-03-18"))).ShouldSay("Het moment hoort nu bij deze activiteit");
        (await site.As(team.Teacher).Get(Path(run))).ShouldSay("Samen koken, donderdag 18 maart");
        Assert.DoesNotContain((await site.As(team.Partner).Get(Path(run))).Document.QuerySelectorAll("a"), a => a.GetAttribute("href")?.EndsWith("/moments/new", StringComparison.Ordinal) == true);
        Assert.NotNull(Assert.Single(await site.All<RunActivity>(), a => a.SchoolId == team.School.Id).MomentId);
    }

    [Fact]
    public async Task Without_a_method_the_methods_are_offered()
    {
        var team = await Team.At(site);
        var page = await site.As(team.Teacher).Get($"/runs/new?class={team.Fishes.Id}");
        var form = await page.ShouldBe(HttpStatusCode.OK).Click("Ouders doen mee in de klas");
        Assert.Equal(team.Fishes.Id.ToString(), ((AngleSharp.Html.Dom.IHtmlSelectElement)form.Document.QuerySelector("[name=ClassGroup]")!).Value);
        (await site.As(team.Partner).Get("/runs/new")).ShouldBe(HttpStatusCode.NotFound);
        (await site.As(team.Teacher).Get("/runs/new?method=nowhere")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_one_can_already_do_and_what_both_want_is_asked()
    {
        var team = await Team.At(site);
        var run = Path(await team.Begin());
        (await site.As(team.Partner).Get($"{run}/steps/0/worries")).ShouldSay("Wat kun je al goed, en waarmee kan je partner op je bouwen?");
        var step = await site.As(team.Partner).Get($"{run}/steps/1/expectations");
        await step.ShouldSay("Wat willen jullie samen bereiken?").Submit("Bewaren, de rest later", ("q-shared-aim", "Dat niemand aan de deur blijft staan"));
        (await site.As(team.Teacher).Get($"{run}/steps/1/expectations")).ShouldSay("Dat niemand aan de deur blijft staan");
    }

    [Fact]
    public async Task A_run_keeps_the_method_it_began_with()
    {
        using var folder = new MethodFolder();
        folder.AddShippedContent();
        await using var before = new Site("--OVERBRUG_CONTENT", folder.Content);
        var team = await Team.At(before);
        var run = await team.Begin("coffee");
        var version = Assert.Single(await before.All<MethodVersion>());
        folder.Write("nl.md", MethodFolder.Dutch.Replace("Waarom doe je dit?", "Iets heel anders?", StringComparison.Ordinal));
        Assert.NotEqual(version.Hash, new MethodVersion(folder.Read()).Hash);
        var step = await run.Click("Deze stap doen");
        step.ShouldSay("Waarom doe je dit?").ShouldNotSay("Iets heel anders?");
        Assert.Equal(version.Json, version.Read().ToJson());
    }

    internal static string Path(Page page) => page.Url.Split('?')[0];

    static string Words(Page page, string selector) =>
        string.Join(' ', page.Document.QuerySelector(selector)!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
