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
        await Say(moment, 6, ("welcome", "yes"));
        var page = await scene.AsTeacher().Get($"/moments/{moment.Id}/looking-back");
        page.ShouldSay("6 gezinnen antwoordden op de telefoon").ShouldSay("Ja, heel erg: bijna iedereen").ShouldSay("Van 5 antwoorden").ShouldSay("nog niet voorbij");
        var counted = await page.Submit("Bijtellen", ("welcome.bit", "5"), ("for-child.fun", "4"));
        counted.ShouldSay("5 antwoorden op papier").ShouldSay("Ja, heel erg: ongeveer de helft").ShouldSay("Een beetje: ongeveer de helft").ShouldSay("Van 10 antwoorden").ShouldNotSay("Leuk:");
        (await counted.Submit("Bijtellen", ("welcome.bit", "-1"))).ShouldSay("4 antwoorden op papier").ShouldSay("Ja, heel erg: bijna iedereen").ShouldNotSay("Een beetje:");
        (await counted.Submit("Bijtellen", ("welcome.yes", "veel"))).ShouldHaveError("welcome.yes", "Schrijf een getal");
    }

    [Fact]
    public async Task Under_five_families_there_is_only_a_counter()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        foreach (var answered in Enumerable.Range(1, 4))
        {
            await Say(moment, 1, ("welcome", "not-yet"), ("child", "shy"));
            (await scene.AsTeacher().Get($"/moments/{moment.Id}/looking-back"))
                .ShouldSay(answered == 1 ? "1 gezin antwoordde op de telefoon" : $"{answered} gezinnen antwoordden op de telefoon").ShouldSay("Minder dan vijf antwoorden samen tonen we niet. Praat erover.")
                .ShouldNotSay("Nog niet:").ShouldNotSay("even wennen:");
        }

        await Say(moment, 1, ("welcome", "yes"));
        (await scene.AsTeacher().Get($"/moments/{moment.Id}/looking-back")).ShouldSay("Nog niet: bijna iedereen").ShouldNotSay("Ja, heel erg:").ShouldNotSay("even wennen:");
    }

    [Fact]
    public async Task Answers_come_by_five_and_never_one_by_one()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await Say(moment, 5, ("again", "same"));
        var first = await Told(scene, moment);
        foreach (var _ in Enumerable.Range(0, 4))
        {
            await Say(moment, 1, ("again", "talk"));
            Assert.Equal(first, await Told(scene, moment));
        }

        await Say(moment, 1, ("again", "talk"));
        Assert.NotEqual(first, await Told(scene, moment));
    }

    [Fact]
    public async Task Whoever_counts_paper_cannot_read_phones_with_it()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await Say(moment, 1, ("welcome", "not-yet"));
        var page = await scene.AsTeacher().Get($"/moments/{moment.Id}/looking-back");
        (await page.Submit("Bijtellen", ("welcome.yes", "4"))).ShouldNotSay("Ja, heel erg:").ShouldNotSay("Nog niet:");
        page = await scene.AsTeacher().Get($"/moments/{moment.Id}/looking-back");
        (await page.Submit("Bijtellen", ("welcome.yes", "1"))).ShouldSay("Ja, heel erg: bijna iedereen").ShouldNotSay("Nog niet:");
        page = await scene.AsTeacher().Get($"/moments/{moment.Id}/looking-back");
        (await page.Submit("Bijtellen", ("welcome.not-yet", "-1"))).ShouldSay("1 gezin antwoordde op de telefoon").ShouldSay("5 antwoorden op papier");
    }

    [Fact]
    public async Task The_same_paper_is_not_counted_twice_by_a_double_tap()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var page = await scene.AsTeacher().Get($"/moments/{moment.Id}/looking-back");
        await page.Submit("Bijtellen", ("child.joy", "3"));
        (await page.Submit("Bijtellen", ("child.joy", "3"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Intussen kwamen er antwoorden bij").ShouldSay("3 antwoorden op papier");
    }

    [Fact]
    public async Task Twenty_phones_at_once_lose_no_answer()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Say(moment, 1, ("again", "same")))));
        var batches = await site.Read(db => db.Set<Tally>().Where(t => t.MomentId == moment.Id).OrderBy(t => t.Batch).Select(t => t.Count).ToListAsync());
        Assert.Equal([5, 5, 5, 5], batches);
    }

    [Fact]
    public async Task What_is_not_asked_is_not_counted()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await Assert.ThrowsAsync<ArgumentException>(() => Say(moment, 1, ("welcome", "joy")));
        await Assert.ThrowsAsync<ArgumentException>(() => Say(moment, 1, ("kid", "fun")));
    }

    [Fact]
    public async Task A_partner_of_the_class_reads_and_does_not_count()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await Say(moment, 5, ("child", "proud"));
        var partner = await (await scene.As(Role.Partner, scene.Class)).Get($"/moments/{moment.Id}/looking-back");
        partner.ShouldSay("Trots: bijna iedereen").ShouldNotSay("Bijtellen");
        (await (await scene.As(Role.StudentTeacher, scene.Class)).Get($"/moments/{moment.Id}/looking-back")).ShouldBe(HttpStatusCode.NotFound);
        (await (await scene.As(Role.Teacher, scene.Other)).Get($"/moments/{moment.Id}/looking-back")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> Told(Scene scene, Moment moment) =>
        string.Join('|', (await scene.AsTeacher().Get($"/moments/{moment.Id}/looking-back")).Document.QuerySelectorAll("main section:not(#paper)").Select(s => s.TextContent));

    private async Task Say(Moment moment, int families, params (string Question, string Choice)[] answers)
    {
        foreach (var _ in Enumerable.Range(0, families))
        {
            await site.Read(async db =>
            {
                await Tallies.AddAsync(db, moment, answers);
                return true;
            });
        }
    }
}
