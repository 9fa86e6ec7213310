using System.Net;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Network;
using Overbrug.Network.Pilots;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Network;

public sealed class PilotTests : IAsyncDisposable
{
    private readonly Site site = new();
    private readonly Given given;

    public PilotTests() => given = site.Given();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_coordinator_sees_counts_of_all_schools_together()
    {
        var (here, sister) = (await given.School("De Vlieger"), await given.School("De Zwaluw"));
        var pilot = await given.Pilot(site, here, sister);
        await given.Save(_ => new Partner(here.Id, "Huis van het Kind", site.Clock.Now.UtcDateTime));
        await given.Save(_ => new Partner(sister.Id, "Huis van het Kind", site.Clock.Now.UtcDateTime));
        await Held(here, adults: 3, children: 2, walkIns: 1);
        await Held(sister, adults: 4, children: 5, walkIns: 0);
        await Held(await given.School("De Mus"), adults: 6, children: 6, walkIns: 9);
        await given.Moment(here, await given.Class(here, "Later"));
        var page = (await (await given.Coordinator(site, pilot)).Get(PilotPage.Url(pilot.Id))).ShouldBe(HttpStatusCode.OK);
        page.ShouldSay("2 scholen").ShouldSay("De Zwaluw, Molenbeek").ShouldSay("Er werkt 1 partner mee");
        Assert.Equal([$"{SchoolYear.Of(here.Today(site.Clock).AddDays(-3))}", "2", "8", "7"], page.Document.QuerySelectorAll(".pilot-counts tbody tr > *").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Who_has_one_pilot_comes_there_at_once_and_who_has_more_chooses()
    {
        var school = await given.School();
        var head = await given.Member(school, Role.Head);
        var pilot = await given.Pilot(site, school);
        (await site.As(head).Get(PilotList.Url())).ShouldSay("1 school").ShouldNotSay("Proeftuinen");
        await given.Pilot(site, school);
        (await site.As(head).Get(PilotList.Url())).ShouldSay("Proeftuinen");
        (await site.As(head).Get(PilotPage.Url(pilot.Id))).ShouldSay("Proeftuinen");
    }

    [Fact]
    public async Task The_file_says_what_the_page_says()
    {
        var school = await given.School();
        var pilot = await given.Pilot(site, school);
        await Held(school, adults: 3, children: 2, walkIns: 1);
        var answer = await (await given.Coordinator(site, pilot)).Send(HttpMethod.Get, PilotEndpoints.Counts(pilot.Id));
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"Schooljaar,Momenten,Volwassenen,Kinderen\r\n{SchoolYear.Of(school.Today(site.Clock).AddDays(-3))},1,4,2\r\n", (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF'));
    }

    [Fact]
    public async Task A_pilot_shows_the_stories_that_its_schools_share()
    {
        var school = await given.School();
        var pilot = await given.Pilot(site, school);
        var teacher = await given.Member(school, Role.Teacher);
        var shared = await given.Story(site, teacher, "Gedeeld in de proeftuin", Reach.Pilot);
        var kept = await given.Story(site, teacher, "Blijft in de school");
        var coordinator = await given.Coordinator(site, pilot);
        var page = (await coordinator.Get(PilotPage.Url(pilot.Id))).ShouldNotSay("Blijft in de school");
        (await page.Click("Gedeeld in de proeftuin")).ShouldBe(HttpStatusCode.OK).ShouldSay("Toen kwam er soep.");
        await given.Change<Story>(shared.Id, story => story.ShareWith(Reach.School, "x", site.Clock.Now.UtcDateTime));
        (await coordinator.Get(PilotStory.Url(pilot.Id, shared.Slug!))).ShouldBe(HttpStatusCode.NotFound);
        Assert.Null(kept.Slug);
    }

    [Fact]
    public async Task A_pilot_is_read_by_its_schools_and_by_no_one_else()
    {
        var (here, elsewhere) = (await given.School(), await given.School("De Mus"));
        var (pilot, other) = (await given.Pilot(site, here), await given.Pilot(site, elsewhere));
        Assert.Equal(PilotPage.Url(pilot.Id), (await site.As(await given.Member(here, Role.Partner)).Get("/pilots")).ShouldBe(HttpStatusCode.OK).ShouldSay("Proeftuin Zenne").Url);
        foreach (var stranger in new[] { site.As(await given.Member(elsewhere, Role.Head)), await given.Coordinator(site, other), site.As(await given.User()) })
        {
            (await stranger.Get(PilotPage.Url(pilot.Id))).ShouldBe(HttpStatusCode.NotFound);
            (await stranger.Get(PilotEndpoints.Counts(pilot.Id))).ShouldBe(HttpStatusCode.NotFound);
            var pilots = await stranger.Get("/pilots");
            Assert.DoesNotContain(pilots.Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).Append(pilots.Url), url => url == PilotPage.Url(pilot.Id));
        }

        var answer = await site.Anyone().Send(HttpMethod.Get, PilotPage.Url(pilot.Id));
        Assert.StartsWith("/account/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_a_coordinators_seat_closes_the_pilot()
    {
        var pilot = await given.Pilot(site, await given.School());
        var coordinator = await given.Coordinator(site, pilot);
        (await coordinator.Get(PilotPage.Url(pilot.Id))).ShouldBe(HttpStatusCode.OK);
        await site.Read(async db => { db.RemoveRange(db.Set<PilotSeat>()); return await db.SaveChangesAsync(); });
        (await coordinator.Get(PilotPage.Url(pilot.Id))).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task Held(School school, int adults, int children, int walkIns)
    {
        var group = await given.Class(school);
        var family = await given.Family(group);
        var moment = await given.Moment(school, group, m =>
        {
            m.MoveTo(school.Today(site.Clock).AddDays(-3), m.Starts, m.Ends);
            m.CountAtDoor(walkIns, 0);
        });
        await given.Save(db =>
        {
            db.Attach(family);
            var signUp = new SignUp(moment, family, site.Clock.Now.UtcDateTime);
            signUp.CountAtDoor(adults, children);
            return signUp;
        });
    }
}
