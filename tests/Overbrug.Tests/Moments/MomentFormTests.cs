using System.Net;
using Microsoft.EntityFrameworkCore;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments;

public sealed class MomentFormTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_teacher_makes_a_moment_and_is_asked_to_look_at_thresholds()
    {
        site.Clock.Now = FixedClock.SchoolMorning;
        var scene = await Scene.Of(site);
        var form = await scene.AsTeacher().Get($"/moments/new?class={scene.Class.Id}");
        var page = await form.Submit("Bewaren", scene.Filled(("Title", "Soep met de oma’s"), ("Places", "12"), ("SignUpUntil", "2027-03-17"), ("Bring", "vegetable"), ("Spoken", "nl"), ("Spoken", "tr")));

        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Soep met de oma’s").ShouldSay("donderdag 18 maart, 8.45 uur").ShouldSay("Kan elk gezin meedoen?").ShouldSay("nog niet gepubliceerd");
        var moment = Assert.Single(await Of(scene));
        Assert.Equal((MomentState.Draft, 12, new DateOnly(2027, 3, 17), "nl tr"), (moment.State, moment.Places!.Value, moment.SignUpUntil!.Value, moment.Spoken.ToString()));
        Assert.Contains(await site.All<Event>(), e => e.What == "moment.made" && e.SubjectId == moment.Id && e.ActorId == scene.Teacher.UserId);
    }

    [Fact]
    public async Task A_new_form_has_Dutch_ticked_and_keeps_what_may_stay_empty_in_a_fold_that_opens_on_a_mistake()
    {
        site.Clock.Now = FixedClock.SchoolMorning;
        var scene = await Scene.Of(site);
        var form = await scene.AsTeacher().Get("/moments/new");
        Assert.Equal(["nl"], form.Document.QuerySelectorAll("[name=Spoken][checked]").Select(box => box.GetAttribute("value")));
        Assert.False(Fold(form).HasAttribute("open"));
        Assert.True(Fold(await form.Submit("Bewaren", scene.Filled(("SignUpUntil", "2027-03-19")))).HasAttribute("open"));

        static AngleSharp.Dom.IElement Fold(Page page) => page.Document.QuerySelector("details:has(> .fold-body > .field [name=Title])")!;
    }

    [Theory]
    [InlineData("Ends", "08:45", "Het eindigt vóór het begint")]
    [InlineData("Day", "2027-03-07", "Deze dag is voorbij")]
    [InlineData("Day", "gisteren", "Schrijf een dag zoals")]
    [InlineData("SignUpUntil", "2027-03-19", "Kies ten laatste donderdag 18 maart")]
    [InlineData("Classes", "", "Kies minstens één klas")]
    [InlineData("Kind", "skydiving", "Kies een van de mogelijkheden")]
    [InlineData("Places", "0", "Kies een getal van 1 tot 200")]
    public async Task What_cannot_be_is_said_at_the_field_and_nothing_is_stored(string field, string value, string sentence)
    {
        site.Clock.Now = FixedClock.SchoolMorning;
        var scene = await Scene.Of(site);
        var form = await scene.AsTeacher().Get("/moments/new");
        var page = await form.Submit("Bewaren", scene.Filled((field, value), ("Title", "Mijn titel")));
        page.ShouldHaveError(field, sentence).ShouldSay("Wat je invulde, staat er nog.");
        Assert.Equal("Mijn titel", page.Document.QuerySelector("[name=Title]")!.GetAttribute("value"));
        Assert.Empty(await Of(scene));
    }

    [Fact]
    public async Task A_teacher_plans_for_an_own_class_and_a_head_for_all()
    {
        var scene = await Scene.Of(site);
        var elsewhere = scene.Filled(("Classes", scene.Other.Id.ToString()));
        (await (await scene.AsTeacher().Get("/moments/new")).Submit("Bewaren", elsewhere)).ShouldHaveError("Classes", "Kies minstens één klas waar jij bij hoort");
        Assert.Empty(await Of(scene));

        var head = await scene.As(Role.Head);
        (await (await head.Get("/moments/new")).Submit("Bewaren", elsewhere)).ShouldBe(HttpStatusCode.OK).ShouldSay("Beren");
    }

    [Theory]
    [InlineData(Role.Partner)]
    [InlineData(Role.StudentTeacher)]
    public async Task Who_does_not_plan_finds_no_form(Role role)
    {
        var scene = await Scene.Of(site);
        var browser = await scene.As(role, scene.Class);
        (await browser.Get("/moments")).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Nieuw moment");
        (await browser.Get("/moments/new")).ShouldBe(HttpStatusCode.NotFound);
        var posted = await browser.Post("/moments/new", scene.Filled().Append(("_handler", "moment")).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        posted.ShouldBe(HttpStatusCode.NotFound);
        Assert.Empty(await Of(scene));
    }

    [Fact]
    public async Task Two_people_who_edit_at_once_do_not_undo_each_other()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var mine = await scene.AsTeacher().Get($"/moments/{moment.Id}/edit");
        var theirs = await (await scene.As(Role.BridgeWorker, scene.Class)).Get($"/moments/{moment.Id}/edit");
        (await theirs.Submit("Bewaren", ("Place", "Lokaal 3"))).ShouldBe(HttpStatusCode.OK);

        var refused = await mine.Submit("Bewaren", ("Place", "De zolder"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Iemand anders veranderde dit terwijl je bezig was");
        Assert.Equal("De zolder", refused.Document.QuerySelector("[name=Place]")!.GetAttribute("value"));
        Assert.Equal("Lokaal 3", (await scene.Again(moment.Id)).Place);

        (await refused.Submit("Bewaren")).ShouldBe(HttpStatusCode.OK);
        Assert.Equal("De zolder", (await scene.Again(moment.Id)).Place);
    }

    [Fact]
    public async Task More_places_go_to_who_waits_longest_and_fewer_than_come_is_refused()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.Places = 1);
        await scene.SignUp(moment, "blue", "fish");
        var first = await scene.SignUp(moment, "green", "bee", state: SignUpState.Waiting);
        site.Clock.Pass(TimeSpan.FromMinutes(1));
        var second = await scene.SignUp(moment, "red", "owl", state: SignUpState.Waiting);
        (await (await scene.AsTeacher().Get($"/moments/{moment.Id}/edit")).Submit("Bewaren", ("Places", "2"))).ShouldBe(HttpStatusCode.OK).ShouldSay("alle plaatsen zijn bezet");

        var all = await site.All<SignUp>();
        Assert.Equal(SignUpState.Coming, all.Single(s => s.Id == first.Id).State);
        Assert.Equal(SignUpState.Waiting, all.Single(s => s.Id == second.Id).State);
        (await (await scene.AsTeacher().Get($"/moments/{moment.Id}/edit")).Submit("Bewaren", ("Places", "1"))).ShouldHaveError("Places", "Er komen al 2 gezinnen");
    }

    [Fact]
    public async Task Another_schools_moment_is_not_there()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var stranger = await scene.AsStranger();
        foreach (var path in new[] { "", "/edit", "/poverty-look", "/new-day", "/copy", "/cancellation", "/who", "/door", "/looking-back" })
        {
            (await stranger.Get($"/moments/{moment.Id}{path}")).ShouldBe(HttpStatusCode.NotFound);
        }

        (await stranger.Post($"/moments/{moment.Id}/publication")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Post($"/moments/{moment.Id}/door-counts", ("count", "adults+"))).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<List<Moment>> Of(Scene scene) => site.Read(db => db.Set<Moment>().Where(m => m.SchoolId == scene.School.Id).ToListAsync());
}
