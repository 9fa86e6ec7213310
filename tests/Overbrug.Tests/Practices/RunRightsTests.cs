using System.Net;
using Overbrug.Practices;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Practices;

public sealed class RunRightsTests(Site site) : IClassFixture<Site>
{
    const string Worry = "Ik durf niet praten met volk erbij";

    [Fact]
    public async Task Worries_are_read_by_the_teacher_of_the_class_and_the_partner_of_the_run_only()
    {
        var team = await Team.At(site);
        var run = await team.Begin();
        var step = await site.As(team.Teacher).Get($"{RunTests.Path(run)}/steps/0/worries");
        step.ShouldSay("Alleen de leerkracht van deze klas en de partner van dit traject lezen wat hier staat");
        await step.Submit("Bewaren, de rest later", ("q-worry", Worry));
        (await site.As(team.Partner).Get(RunTests.Path(step))).ShouldBe(HttpStatusCode.OK).ShouldSay(Worry);
        foreach (var other in new[] { await site.Given().Member(team.School, Role.ChildCarer, team.Fishes), await site.Given().Member(team.School, Role.StudentTeacher, team.Fishes), await team.OtherPartner() })
        {
            (await site.As(other).Get(RunTests.Path(step))).ShouldBe(HttpStatusCode.NotFound).ShouldNotSay(Worry);
            (await site.As(other).Get(RunTests.Path(run))).ShouldNotSay(Worry);
        }

        foreach (var other in new[] { await team.Member(Role.Head), await team.Member(Role.CareCoordinator), await team.Member(Role.BridgeWorker), await team.Member(Role.Teacher, ofAnotherClass: true) })
        {
            (await site.As(other).Get(RunTests.Path(step))).ShouldBe(HttpStatusCode.NotFound).ShouldNotSay(Worry);
            (await site.As(other).Get(RunTests.Path(run))).ShouldBe(HttpStatusCode.OK).ShouldSay("Alleen voor de leerkracht van deze klas en de partner van dit traject").ShouldNotSay(Worry);
        }
    }

    [Fact]
    public async Task A_run_is_not_there_for_who_has_no_part_in_it()
    {
        var team = await Team.At(site);
        var run = RunTests.Path(await team.Begin());
        var strangers = new[] { (await Team.At(site)).Teacher, await team.Member(Role.Partner, ofAnotherClass: true), await site.Given().Member(team.School, Role.StudentTeacher, team.Fishes) };
        foreach (var stranger in strangers)
        {
            foreach (var url in new[] { run, $"{run}/ending", $"{run}/evaluation/1", $"{run}/steps/0/experience" })
                (await site.As(stranger).Get(url)).ShouldBe(HttpStatusCode.NotFound);
            foreach (var url in new[] { $"{run}/reopening", $"{run}/activities/2", $"{run}/steps/0/experience/skip" })
                (await site.As(stranger).Post(url)).ShouldBe(HttpStatusCode.NotFound);
        }

        (await site.As(strangers[2]).Get("/runs")).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain(await site.All<SkippedStep>(), skipped => skipped.SchoolId == team.School.Id);
    }

    [Fact]
    public async Task A_teacher_of_another_class_reads_along_and_changes_nothing()
    {
        var team = await Team.At(site);
        var run = RunTests.Path(await team.Begin());
        var other = site.As(await team.Member(Role.Teacher, ofAnotherClass: true));
        (await other.Get(run)).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Het traject afronden");
        (await other.Get($"{run}/steps/0/experience")).ShouldSay("Jij leest mee");
        (await other.Post($"{run}/steps/0/experience", ("_handler", "step"), ("q-what-happened", "stiekem"))).ShouldBe(HttpStatusCode.NotFound);
        (await other.Post($"{run}/evaluation/1", ("_handler", "mine"))).ShouldBe(HttpStatusCode.NotFound);
        (await other.Post(run, ("_handler", "moment"))).ShouldBe(HttpStatusCode.NotFound);
        (await other.Post($"{run}/activities/2")).ShouldBe(HttpStatusCode.NotFound);
        (await other.Get($"{run}/ending")).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain(await site.All<StepAnswer>(), answer => answer.SchoolId == team.School.Id);
    }

    [Fact]
    public async Task A_partner_begins_no_run_and_a_teacher_only_for_an_own_class()
    {
        var team = await Team.At(site);
        (await site.As(team.Partner).Get("/methods/class-activity")).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Hiermee beginnen");
        (await site.As(team.Partner).Get("/runs/new?method=class-activity")).ShouldBe(HttpStatusCode.NotFound);
        var owls = await site.Given().Class(team.School, "Uilen");
        var form = await site.As(team.Teacher).Get("/runs/new?method=class-activity");
        (await form.Submit("Hiermee beginnen", ("ClassGroup", owls.Id.ToString()))).ShouldHaveError("ClassGroup", "Kies een van de mogelijkheden");
        (await site.As(await team.Member(Role.Head)).Get("/runs/new?method=class-activity")).ShouldSay("Uilen");
        (await site.As(team.Teacher).Get("/methods/nowhere")).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain(await site.All<Run>(), run => run.SchoolId == team.School.Id);
    }

    [Fact]
    public async Task A_step_of_an_activity_that_has_not_begun_is_not_there()
    {
        var team = await Team.At(site);
        var run = RunTests.Path(await team.Begin());
        foreach (var step in new[] { "2/expectations", "0/expectations", "1/experience", "1/nowhere" })
            (await site.As(team.Teacher).Get($"{run}/steps/{step}")).ShouldBe(HttpStatusCode.NotFound);
        (await site.As(team.Teacher).Get($"{run}/evaluation/2")).ShouldBe(HttpStatusCode.NotFound);
    }
}
