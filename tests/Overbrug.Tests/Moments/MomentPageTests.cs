using System.Net;
using Microsoft.EntityFrameworkCore;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments;

public sealed class MomentPageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Thresholds_are_looked_at_before_parents_see_it()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(published: false);
        var teacher = scene.AsTeacher();
        (await teacher.Post($"/moments/{moment.Id}/publication")).ShouldSay("Kijk eerst naar de drempels");
        Assert.True((await scene.Again(moment.Id)).IsDraft);

        var look = await (await teacher.Get($"/moments/{moment.Id}")).Click("Kan elk gezin meedoen?");
        var half = await look.Submit("Bewaren", ("Asked", "2,50"), ("Seen", "hidden"), ("Seen", "hours"));
        half.ShouldSay("Als alles bekeken is").ShouldSay("Kan elk gezin meedoen?");
        var ready = await (await half.Click("Kan elk gezin meedoen?")).Submit("Bewaren", ("Seen", "hidden"), ("Seen", "hours"), ("Seen", "small"), ("Seen", "way"));
        ready.ShouldSay("Je kunt nu publiceren").ShouldSay("Kost 2,50 euro");

        var published = await ready.Submit("Publiceren");
        published.ShouldSay("Ouders zien dit moment nu").ShouldSay("Pagina van Vissen").ShouldSay("Affiche en kaarten");
        var stored = await scene.Again(moment.Id);
        Assert.True(stored.IsOn);
        Assert.Equal(250, stored.PovertyLook.AskedCents);
    }

    [Fact]
    public async Task What_is_for_the_day_stands_apart_from_what_changes_it_and_looking_back_waits_for_the_start()
    {
        site.Clock.Now = FixedClock.SchoolMorning;
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.Places = 8);
        var page = (await scene.AsTeacher().Get($"/moments/{moment.Id}")).ShouldSay("Voor die dag").ShouldSay("Iets veranderen").ShouldNotSay("Terugkijken").ShouldSay("Ouders laten weten dat ze komen · plaats voor 8 gezinnen");
        Assert.True(page.Text.IndexOf("Tellen aan de deur", StringComparison.Ordinal) < page.Text.IndexOf("Iets veranderen", StringComparison.Ordinal));
        await site.Given().Change<Moment>(moment.Id, m => m.MoveTo(scene.Today.AddDays(-1), m.Starts, m.Ends));
        (await scene.AsTeacher().Get($"/moments/{moment.Id}")).ShouldSay("Terugkijken");
    }

    [Fact]
    public async Task Money_that_is_not_an_amount_is_said()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(published: false);
        var look = await scene.AsTeacher().Get($"/moments/{moment.Id}/poverty-look");
        (await look.Submit("Bewaren", ("Asked", "een beetje"))).ShouldHaveError("Asked", "Schrijf een bedrag zoals 2,50");
        (await look.Submit("Bewaren", ("Asked", "-3"))).ShouldHaveError("Asked", "Schrijf een bedrag zoals 2,50");
    }

    [Fact]
    public async Task A_day_that_passed_is_not_published()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.LookedAt();
        await site.Given().Change<Moment>(moment.Id, m => m.MoveTo(scene.Today.AddDays(-1), m.Starts, m.Ends));
        (await scene.AsTeacher().Post($"/moments/{moment.Id}/publication")).ShouldSay("Kies eerst een nieuwe dag");
        Assert.True((await scene.Again(moment.Id)).IsDraft);
    }

    [Fact]
    public async Task Moving_says_who_sees_it_and_keeps_the_old_day()
    {
        site.Clock.Now = FixedClock.SchoolMorning;
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await scene.SignUp(moment, "blue", "fish");
        var form = await scene.AsTeacher().Get($"/moments/{moment.Id}/new-day");
        form.ShouldSay("Er komt al 1 gezin").ShouldSay("maandag 15 maart");
        (await form.Submit("Verplaatsen", ("Day", "2027-03-01"))).ShouldHaveError("Day", "Deze dag is voorbij");

        // the night in between the clock goes forward
        var page = await form.Submit("Verplaatsen", ("Day", "2027-03-28"), ("Starts", "02:30"), ("Ends", "03:30"));
        page.ShouldSay("verplaatst").ShouldSay("zondag 28 maart, 2.30 uur").ShouldSay("Was eerst op").ShouldSay("maandag 15 maart, 8.45 uur");
        Assert.Equal(1, (await scene.Again(moment.Id)).Sequence);
        (await scene.AsTeacher().Get("/moments")).ShouldSay("zondag 28 maart, 2.30 uur");
    }

    [Fact]
    public async Task A_moment_is_cancelled_with_a_reason_and_never_back()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var form = await scene.AsTeacher().Get($"/moments/{moment.Id}/cancellation");
        (await form.Submit("Het gaat niet door")).ShouldHaveError("Reason", "Kies een van de mogelijkheden");
        (await form.Submit("Het gaat niet door", ("Reason", "ill"))).ShouldSay("gaat niet door").ShouldSay("Iemand van het team is ziek.");
        (await scene.AsTeacher().Get($"/moments/{moment.Id}/edit")).ShouldBe(HttpStatusCode.NotFound);
        (await scene.AsTeacher().Post($"/moments/{moment.Id}/publication")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Equal(MomentState.Cancelled, (await scene.Again(moment.Id)).State);
        Assert.Contains(await site.All<Event>(), e => e.What == "moment.cancelled" && e.SubjectId == moment.Id);
    }

    [Fact]
    public async Task A_copy_takes_everything_but_the_people()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.Title = "Soep");
        await scene.SignUp(moment, "blue", "fish");
        var form = await scene.AsTeacher().Get($"/moments/{moment.Id}/copy");
        (await form.Submit("Kopiëren")).ShouldSay("Soep").ShouldSay(Dutch.Day(moment.Day.AddDays(7))).ShouldSay("Kan elk gezin meedoen?");
        var copy = await site.Read(db => db.Set<Moment>().SingleAsync(m => m.SchoolId == scene.School.Id && m.Id != moment.Id));
        Assert.Empty(await site.Read(db => db.Set<SignUp>().Where(s => s.MomentId == copy.Id).ToListAsync()));
    }

    [Fact]
    public async Task Who_may_not_change_it_sees_no_acts_and_cannot_do_them()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(published: false);
        foreach (var browser in new[] { await scene.As(Role.Partner, scene.Class), await scene.As(Role.StudentTeacher, scene.Class), await scene.As(Role.Teacher, scene.Other) })
        {
            var page = await browser.Get($"/moments/{moment.Id}");
            page.ShouldBe(HttpStatusCode.OK);
            Assert.Empty(page.Document.QuerySelectorAll("main form, main a[href$=edit], main a[href$=copy]"));
            (await browser.Post($"/moments/{moment.Id}/publication")).ShouldBe(HttpStatusCode.NotFound);
            (await browser.Get($"/moments/{moment.Id}/cancellation")).ShouldBe(HttpStatusCode.NotFound);
        }

        (await (await scene.As(Role.Partner, scene.Other)).Get($"/moments/{moment.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_place_outside_the_school_suggests_the_card()
    {
        var scene = await Scene.Of(site);
        var park = await scene.Moment(m => m.PlaceKind = "park", published: false);
        (await scene.AsTeacher().Get($"/moments/{park.Id}")).ShouldSay("alleen gezinnen met een kaart de plaats zien");
        var room = await scene.Moment(published: false);
        (await scene.AsTeacher().Get($"/moments/{room.Id}")).ShouldNotSay("alleen gezinnen met een kaart de plaats zien");
    }
}
