using System.Net;
using Microsoft.EntityFrameworkCore;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments;

public sealed class LookingBackTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Answers_on_paper_join_those_of_phones()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await Count(moment, "welcome", "yes", 2);
        var page = await scene.AsTeacher().Get($"/moments/{moment.Id}/looking-back");
        page.ShouldSay("Ja, heel erg: 2 keer").ShouldSay("nog niet voorbij");
        var counted = await page.Submit("Bijtellen", ("welcome.yes", "3"), ("for-child.fun", "4"));
        counted.ShouldSay("Ja, heel erg: 5 keer").ShouldSay("Leuk: 4 keer");
        (await counted.Submit("Bijtellen", ("welcome.yes", "-1"))).ShouldSay("Ja, heel erg: 4 keer");
        (await counted.Submit("Bijtellen", ("welcome.yes", "veel"))).ShouldHaveError("welcome.yes", "Schrijf een getal");
    }

    [Fact]
    public async Task The_same_paper_is_not_counted_twice_by_a_double_tap()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var page = await scene.AsTeacher().Get($"/moments/{moment.Id}/looking-back");
        await page.Submit("Bijtellen", ("child.joy", "3"));
        (await page.Submit("Bijtellen", ("child.joy", "3"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Intussen kwamen er antwoorden bij").ShouldSay("Plezier: 3 keer");
    }

    [Fact]
    public async Task Twenty_phones_at_once_lose_no_answer()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Count(moment, "again", "same", 1))));
        Assert.Equal(20, (await site.Read(db => db.Set<Tally>().SingleAsync(t => t.MomentId == moment.Id))).Count);
    }

    [Fact]
    public async Task What_is_not_asked_is_not_counted()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await Assert.ThrowsAsync<ArgumentException>(() => Count(moment, "welcome", "joy", 1));
    }

    [Fact]
    public async Task A_partner_of_the_class_reads_and_does_not_count()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await Count(moment, "child", "proud", 1);
        var partner = await (await scene.As(Role.Partner, scene.Class)).Get($"/moments/{moment.Id}/looking-back");
        partner.ShouldSay("Trots: 1 keer").ShouldNotSay("Bijtellen");
        (await (await scene.As(Role.StudentTeacher, scene.Class)).Get($"/moments/{moment.Id}/looking-back")).ShouldBe(HttpStatusCode.NotFound);
        (await (await scene.As(Role.Teacher, scene.Other)).Get($"/moments/{moment.Id}/looking-back")).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<bool> Count(Moment moment, string question, string choice, int people) => site.Read(async db =>
    {
        await Tallies.AddAsync(db, moment, question, choice, people);
        return true;
    });
}
