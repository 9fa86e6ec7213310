using System.Net;
using Overbrug.Practices;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Practices;

public sealed class ChangedRunTests(Site site) : IClassFixture<Site>
{
    private const string Worry = "Ik durf niet praten met volk erbij";
    private const string Offer = "Ik sta naast je";

    [Fact]
    public async Task A_partner_who_is_added_later_reads_and_answers_the_worries()
    {
        var team = await Team.At(site);
        var run = await Alone(team);
        var worries = $"{RunTests.Path(run)}/steps/0/worries";
        await (await site.As(team.Teacher).Get(worries)).Submit("Bewaren, de rest later", ("q-worry", Worry));
        (await site.As(team.Partner).Get(worries)).ShouldBe(HttpStatusCode.NotFound).ShouldNotSay(Worry);
        var change = await run.Click("Partner of thema aanpassen");
        var changed = await change.Submit("Bewaren", ("Partner", team.Lantern.Id.ToString()), ("Rhythm", RunForm.Fixed), ("Theme", "soep"));
        changed.ShouldSay("met Het Lantaarntje").ShouldSay("een vast thema").ShouldSay("Vissen: soep");
        var step = await site.As(team.Partner).Get(worries);
        step.ShouldSay(Worry);
        await step.Submit("Bewaren, de rest later", ("q-worry", Offer));
        (await site.As(team.Teacher).Get(worries)).ShouldSay(Offer);
    }

    [Fact]
    public async Task A_partner_who_is_taken_away_reads_them_no_longer_and_what_was_written_stays()
    {
        var team = await Team.At(site);
        var run = await team.Begin();
        var worries = $"{RunTests.Path(run)}/steps/0/worries";
        var step = await site.As(team.Partner).Get(worries);
        await step.Submit("Bewaren, de rest later", ("q-worry", Offer));
        await (await (await site.As(team.Teacher).Get(RunTests.Path(run))).Click("Partner of thema aanpassen"))
            .ShouldSay("Een partner die je weghaalt, leest ze niet meer. Wat die schreef, blijft staan.").Submit("Bewaren", ("Partner", ""));
        (await site.As(team.Partner).Get(worries)).ShouldBe(HttpStatusCode.NotFound).ShouldNotSay(Offer);
        (await step.Submit("Bewaren, de rest later", ("q-worry", "Toch nog iets"))).ShouldBe(HttpStatusCode.NotFound);
        (await site.As(team.Teacher).Get(worries)).ShouldSay(Offer).ShouldNotSay("Toch nog iets");
    }

    [Fact]
    public async Task A_partner_cannot_make_itself_the_partner_of_a_run()
    {
        var team = await Team.At(site);
        var run = RunTests.Path(await Alone(team));
        (await site.As(team.Partner).Get(run)).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Partner of thema aanpassen");
        (await site.As(team.Partner).Get($"{run}/edit")).ShouldBe(HttpStatusCode.NotFound);
        (await site.As(team.Partner).Post($"{run}/edit", ("_handler", "run"), ("Partner", team.Lantern.Id.ToString()), ("Rhythm", RunForm.Fixed))).ShouldBe(HttpStatusCode.NotFound);
        var elsewhere = await Team.At(site);
        (await site.As(team.Teacher).Get($"{run}/edit")).ShouldNotSay(elsewhere.Lantern.Id.ToString());
        await (await site.As(team.Teacher).Get($"{run}/edit")).Submit("Bewaren", ("Partner", elsewhere.Lantern.Id.ToString()));
        Assert.Null((await site.All<Run>()).Single(r => r.SchoolId == team.School.Id).PartnerId);
    }

    [Fact]
    public async Task Each_activity_of_a_changing_run_says_what_it_is_about()
    {
        var team = await Team.At(site);
        var run = await team.Begin();
        var first = RunTests.Path(run);
        (await site.As(team.Teacher).Get(first)).ShouldNotSay("Waarover gaat activiteit 1?");
        await Skip(team, first, 0, "experience", "worries", "theme");
        var asked = await (await site.As(team.Partner).Get(first)).Click("Waarover gaat activiteit 1?");
        (await asked.Submit("Bewaren", ("Theme", new string('a', 81)))).ShouldHaveError("Theme", "Maak er hoogstens 80 van");
        (await asked.Submit("Bewaren", ("Theme", "pompoensoep"))).ShouldSay("pompoensoep").ShouldNotSay("Waarover gaat activiteit 1?");
        (await site.As(team.Teacher).Get($"{first}/steps/1/expectations")).ShouldSay("Activiteit 1: pompoensoep");
        (await site.As(team.Teacher).Get($"{first}/evaluation/1")).ShouldSay("pompoensoep");
        await Skip(team, first, 1, "expectations", "what-if", "success", "roles", "agreements", "invitation", "evaluation-moment", "pre-talk");
        (await (await site.As(team.Teacher).Get(first)).Submit("Begin activiteit 2")).ShouldSay("Waarover gaat activiteit 2?").ShouldNotSay("pompoensoep");
        (await site.As(team.Teacher).Get($"{first}/activities/3/theme")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_change_that_comes_after_the_end_is_kept_on_the_screen()
    {
        var team = await Team.At(site);
        var run = await team.Begin();
        var change = await run.Click("Partner of thema aanpassen");
        await (await run.Click("Het traject afronden")).Submit("Afronden", ("Ending", "Stopped"));
        var late = await change.Submit("Bewaren", ("Theme", "te laat"));
        Assert.Equal("te laat", late.ShouldSay("Dit traject werd intussen afgerond").Document.QuerySelector("[name=Theme]")!.GetAttribute("value"));
        (await site.As(team.Teacher).Get(RunTests.Path(run))).ShouldNotSay("Partner of thema aanpassen").ShouldNotSay("te laat");
        (await site.As(team.Teacher).Get($"{RunTests.Path(run)}/edit")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task After_the_class_the_whole_team_answers_too()
    {
        var team = await Team.At(site);
        var run = RunTests.Path(await team.Begin());
        var colleague = site.As(await team.Member(Role.Teacher, ofAnotherClass: true));
        var step = await colleague.Get($"{run}/steps/1/whole-team");
        step.ShouldNotSay("Jij leest mee").ShouldNotSay("Deze stap overslaan");
        await step.Submit("Bewaren, de rest later", ("q-team-learns", "Klein beginnen loont"));
        (await site.As(team.Teacher).Get($"{run}/steps/1/whole-team")).ShouldSay("Klein beginnen loont");
        foreach (var theirs in new[] { "alone", "together" })
        {
            (await colleague.Get($"{run}/steps/1/{theirs}")).ShouldSay("Jij leest mee");
        }

        foreach (var other in new[] { await team.Member(Role.Partner, ofAnotherClass: true), await team.Member(Role.StudentTeacher) })
        {
            (await site.As(other).Get($"{run}/steps/1/whole-team")).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private async Task<Page> Alone(Team team)
    {
        var page = await (await site.As(team.Teacher).Get("/methods/class-activity")).Click("Hiermee beginnen");
        return await page.Submit("Hiermee beginnen", ("ClassGroup", team.Fishes.Id.ToString()), ("Theme", "samen koken"));
    }

    private async Task Skip(Team team, string run, int activity, params string[] steps)
    {
        foreach (var step in steps)
        {
            await site.As(team.Teacher).Post($"{run}/steps/{activity}/{step}/skip");
        }
    }
}
