using System.Net;
using Microsoft.EntityFrameworkCore;
using Overbrug.Network;
using Overbrug.Platform.Accounts;
using Overbrug.Schools;
using Overbrug.Tests.Network;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps;

/// <summary>What is taken from someone is gone at their next request, in the session that is open.</summary>
public sealed class RemovedRightTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Who_leaves_a_class_sees_its_families_no_longer()
    {
        var school = await site.Given().School();
        var group = await site.Given().Class(school);
        var teacher = await site.Given().Member(school, Role.Teacher, group);
        var moment = await site.Given().Moment(school, group);
        var browser = site.As(teacher);
        (await browser.Get($"/moments/{moment.Id}/who")).ShouldBe(HttpStatusCode.OK);
        var head = site.As(await site.Given().Member(school, Role.Head));
        await (await head.Get($"/school/members/{teacher.Id}")).Submit("Bewaren", ("Classes", ""));
        (await browser.Get($"/moments/{moment.Id}/who")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"/moments/{moment.Id}/print/cards")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Post($"/moments/{moment.Id}/door-counts", ("count", "adults+"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_coordinator_who_gave_up_the_seat_reads_the_pilot_no_longer()
    {
        var school = await site.Given().School();
        var pilot = await site.Given().Pilot(site, school);
        var browser = await site.Given().Coordinator(site, pilot);
        (await browser.Get($"/pilots/{pilot.Id}/counts.csv")).ShouldBe(HttpStatusCode.OK);
        await site.Read(db => db.Set<PilotSeat>().Where(seat => seat.PilotId == pilot.Id).ExecuteDeleteAsync());
        (await browser.Get($"/pilots/{pilot.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"/pilots/{pilot.Id}/counts.csv")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_operator_looks_in_as_long_as_the_school_lets_them()
    {
        var school = await site.Given().School();
        var head = site.As(await site.Given().Member(school, Role.Head));
        var grant = await site.Given().Save(_ => new Grant(school.Id, "iets nakijken", 8, site.Clock.Now.UtcDateTime));
        var operatorOfTheSite = site.As(await site.Given().Save(_ => new User("beheer@overbrug.test", "Beheer", site.Clock.Now.UtcDateTime)
        {
            IsAdministrator = true,
            NormalizedEmail = "BEHEER@OVERBRUG.TEST",
            NormalizedUserName = "BEHEER@OVERBRUG.TEST",
        }));
        (await operatorOfTheSite.Get("/moments")).ShouldBe(HttpStatusCode.OK);
        await head.Post($"/school/grants/{grant.Id}/end");
        Assert.Equal("/account", (await operatorOfTheSite.Get("/moments")).Url);
    }
}
