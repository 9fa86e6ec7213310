using System.Net;
using Microsoft.EntityFrameworkCore;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;
using Overbrug.Tests.Moments;
using Overbrug.Tests.Support;
using Overbrug.Tests.Visions;

namespace Overbrug.Tests.Practices;

public sealed class ThrowAwayMomentTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_draft_made_by_mistake_is_thrown_away_after_a_page_that_says_so()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(published: false);
        var page = await scene.AsTeacher().Get(MomentPage.Url(moment));
        page.ShouldSay("Gooi weg").ShouldNotSay("Gaat niet door");
        var confirm = await page.Click("Gooi weg");
        confirm.ShouldSay("geen enkele ouder zag het");
        Assert.Contains(await site.All<Moment>(), m => m.Id == moment.Id);
        (await confirm.Submit("Gooi weg")).ShouldSay("Het moment is weg.");
        Assert.DoesNotContain(await site.All<Moment>(), m => m.Id == moment.Id);
        Assert.Single(await site.All<Event>(), e => e.What == "moment.thrown-away" && e.SubjectId == moment.Id);
        (await confirm.Submit("Gooi weg")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_a_colleague_published_meanwhile_stays()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.LookedAt();
        var confirm = await scene.AsTeacher().Get(ThrowAwayMoment.Url(moment.Id));
        await scene.AsTeacher().Post($"/moments/{moment.Id}/publication");
        (await confirm.Submit("Gooi weg")).ShouldSay("Iemand publiceerde dit moment intussen");
        Assert.True((await scene.Again(moment.Id)).IsOn);
        (await scene.AsTeacher().Get(MomentPage.Url(moment))).ShouldNotSay("Gooi weg");
        (await scene.AsTeacher().Get(ThrowAwayMoment.Url(moment.Id))).ShouldSay("Ouders zien dit moment al");
    }

    [Fact]
    public async Task A_draft_of_a_run_goes_and_the_activity_waits_for_another()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(published: false);
        var run = (await site.Given().Run(site, scene.Class, scene.Teacher)).Id;
        await site.Read(async db =>
        {
            var activity = await db.Set<RunActivity>().SingleAsync(a => a.RunId == run);
            activity.TakePlaceAt((await db.FindAsync<Moment>(moment.Id))!);
            return await db.SaveChangesAsync();
        });
        await (await scene.AsTeacher().Get(ThrowAwayMoment.Url(moment.Id))).Submit("Gooi weg");
        Assert.DoesNotContain(await site.All<Moment>(), m => m.Id == moment.Id);
        Assert.Null((await site.All<RunActivity>()).Single(a => a.RunId == run).MomentId);
    }

    [Theory]
    [InlineData(Role.Partner, true)]
    [InlineData(Role.StudentTeacher, true)]
    [InlineData(Role.Teacher, false)]
    public async Task Nobody_else_throws_it_away(Role role, bool ownClass)
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(published: false);
        var browser = await scene.As(role, ownClass ? scene.Class : scene.Other);
        (await browser.Get(MomentPage.Url(moment))).ShouldNotSay("Gooi weg");
        (await browser.Post(ThrowAwayMoment.Url(moment.Id), ("_handler", "throw"))).ShouldBe(HttpStatusCode.NotFound);
        (await (await scene.AsStranger()).Post(ThrowAwayMoment.Url(moment.Id), ("_handler", "throw"))).ShouldBe(HttpStatusCode.NotFound);
        Assert.Contains(await site.All<Moment>(), m => m.Id == moment.Id);
    }
}
