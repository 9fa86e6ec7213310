using System.Net;
using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Schools;
using Overbrug.Tests.Moments;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Families;

public sealed class AskTests(Site site) : IClassFixture<Site>
{
    private const string Marker = "marker-93c1e6a2";
    private const string OtherMarker = "marker-5d07fb48";

    [Fact]
    public async Task The_own_team_reads_who_asks_what_and_until_when_a_number_stays()
    {
        var scene = await Scene.Of(site);
        await scene.Ask(AskKind.Call, await site.Given().Family(scene.Class), ask => ask.ReachableAt("Amal", "0470 12 34 56"));
        var list = await scene.AsTeacher().Get("/asks");
        list.ShouldSay("Eén ouder wacht op een antwoord.").ShouldSay("blauwe vis").ShouldSay("Bel mij").ShouldSay("Amal").ShouldSay("0470 12 34 56");
        list.ShouldSay("leest Arabisch").ShouldSay($"bel vóór {Dutch.Day(scene.Today.AddDays(Ask.DaysKept))}");
        Assert.Equal("tel:0470123456", list.Document.QuerySelector("main a[href^=tel]")!.GetAttribute("href"));
        Assert.Single(list.Document.QuerySelectorAll("a[aria-label='Antwoord: blauwe vis']"));
        (await list.Click("Antwoord")).ShouldSay($"We wissen naam en nummer op {Dutch.Day(scene.Today.AddDays(Ask.DaysKept))}");
    }

    [Fact]
    public async Task Who_was_called_is_answered_and_the_number_is_gone_at_once()
    {
        var scene = await Scene.Of(site);
        var ask = await scene.Ask(AskKind.Call, change: a => a.ReachableAt(Marker, "0470123456"));
        Assert.True(TestDatabase.IsPostgres || DataFiles.With(site, Marker).Count > 0);
        var form = await scene.AsTeacher().Get($"/asks/{ask.Id}");
        (await form.Submit("Antwoorden")).ShouldHaveError("Answer", "Kies een van de mogelijkheden");
        (await form.Submit("Antwoorden", ("Answer", "we-do-it"))).ShouldHaveError("Answer", "Kies een van de mogelijkheden");
        (await form.Submit("Antwoorden", ("Answer", "called"))).ShouldSay("De ouder leest je antwoord").ShouldNotSay("0470");
        var stored = await Again(ask);
        Assert.Empty(DataFiles.With(site, Marker));
        Assert.Equal(("called", null, null, false), (stored.Answer, stored.CallName, stored.Number, stored.IsOpen));
        Assert.Contains(await site.All<Event>(), e => e.What == "ask.answered" && e.SubjectId == ask.Id);
        (await scene.AsTeacher().Get("/asks?when=answered")).ShouldSay("We hebben je gebeld.");
    }

    [Fact]
    public async Task A_wish_is_answered_with_a_day_and_a_sentence()
    {
        var scene = await Scene.Of(site);
        var ask = await scene.Ask(AskKind.Wish, change: a => a.Picked = WordList.Parse("want-sing"));
        var form = await scene.AsTeacher().Get($"/asks/{ask.Id}");
        Assert.Equal("Ik wil graag een lied van thuis zingen", form.Document.QuerySelector("h1")!.TextContent);
        (await form.Click("Wis deze vraag")).ShouldSay("Ik wil graag een lied van thuis zingen");
        (await form.Submit("Antwoorden", ("Answer", "we-do-it-on"))).ShouldHaveError("Day", "Kies de dag waarop jullie het doen");
        (await form.Submit("Antwoorden", ("Answer", "we-do-it-on"), ("Day", $"{scene.Today.AddDays(-7):yyyy-MM-dd}"))).ShouldHaveError("Day", "Deze dag is voorbij");
        (await form.Submit("Antwoorden", ("Answer", "we-do-it-on"), ("Day", $"{scene.Today.AddDays(10):yyyy-MM-dd}"), ("Text", "Breng je trommel mee!"))).ShouldBe(HttpStatusCode.OK);
        (await scene.AsTeacher().Get($"/asks/{ask.Id}")).ShouldSay($"Ja, dat doen we op {Dutch.Day(scene.Today.AddDays(10))}. Breng je trommel mee!").ShouldSay("Antwoord opnieuw");
    }

    [Fact]
    public async Task A_wish_is_first_asked_around_and_later_answered_and_the_parent_reads_the_newest()
    {
        var scene = await Scene.Of(site);
        var family = await site.Given().Family(scene.Class);
        var ask = await scene.Ask(AskKind.Wish, family, a => a.Picked = WordList.Parse("want-sing"));
        await (await scene.AsTeacher().Get($"/asks/{ask.Id}")).Submit("Antwoorden", ("Answer", "we-ask-team"), ("Text", "Vrijdag weten we meer."));
        (await site.Anyone().Get($"/fr/k/{family.Code}")).ShouldSay("We vragen het aan het hele team.").ShouldSay("Vrijdag weten we meer.");

        site.Clock.Pass(TimeSpan.FromHours(1));
        var again = await scene.AsTeacher().Get($"/asks/{ask.Id}");
        again.ShouldSay("We vragen het aan het hele team.").ShouldSay("Antwoord opnieuw").ShouldSay("De ouder leest dan dit nieuwe antwoord");
        (await again.Submit("Antwoorden", ("Answer", "we-do-it"))).ShouldSay("De ouder leest je antwoord");
        (await site.Anyone().Get($"/fr/k/{family.Code}")).ShouldSay("Ja, dat doen we!").ShouldNotSay("We vragen het aan het hele team.").ShouldNotSay("Vrijdag weten we meer.");
        Assert.Equal(2, (await site.All<Event>()).Count(e => e.What == "ask.answered" && e.SubjectId == ask.Id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_two_colleagues_the_second_reads_the_first_answer_before_replacing_it(bool answered)
    {
        var scene = await Scene.Of(site);
        var ask = await scene.Ask(AskKind.Offer, change: a =>
        {
            if (answered)
            {
                a.AnswerWith("we-ask-team", "", null, scene.Teacher, site.Clock.Now.UtcDateTime.AddHours(-1));
            }
        });
        var (mine, theirs) = (await scene.AsTeacher().Get($"/asks/{ask.Id}"), await scene.AsTeacher().Get($"/asks/{ask.Id}"));
        await theirs.Submit("Antwoorden", ("Answer", "thank-you"));
        var told = await mine.Submit("Antwoorden", ("Answer", "we-do-it"), ("Text", "Op vrijdag."));
        told.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Iemand anders antwoordde terwijl je bezig was").ShouldSay("Dank je wel. We denken aan jou").ShouldSay("Op vrijdag.");
        Assert.Equal("thank-you", (await Again(ask)).Answer);
        (await told.Submit("Antwoorden", ("Answer", "we-do-it"))).ShouldBe(HttpStatusCode.OK);
        Assert.Equal(("we-do-it", "Op vrijdag."), ((await Again(ask)).Answer, (await Again(ask)).AnswerText));
    }

    [Fact]
    public async Task Who_was_called_is_not_answered_again()
    {
        var scene = await Scene.Of(site);
        var ask = await scene.Ask(AskKind.Call);
        var (mine, theirs) = (await scene.AsTeacher().Get($"/asks/{ask.Id}"), await scene.AsTeacher().Get($"/asks/{ask.Id}"));
        await theirs.Submit("Antwoorden", ("Answer", "called"));
        (await mine.Submit("Antwoorden", ("Answer", "spoken"))).ShouldSay("Iemand anders had dit al beantwoord.").ShouldNotSay("Antwoord opnieuw");
        Assert.Equal("called", (await Again(ask)).Answer);
    }

    [Fact]
    public async Task What_a_parent_typed_stays_text()
    {
        var scene = await Scene.Of(site);
        var ask = await scene.Ask(AskKind.Wish, change: a => a.Text = "<script>alert(1)</script> أريد الغناء");
        var page = await scene.AsTeacher().Get($"/asks/{ask.Id}");
        page.ShouldSay("<script>alert(1)</script> أريد الغناء");
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task A_class_named_in_another_script_leaves_the_numbers_after_it_where_they_are()
    {
        var scene = await Scene.Of(site);
        await site.Given().Change<ClassGroup>(scene.Class.Id, group => group.Name = "السمك");
        await scene.Ask(AskKind.Wish);
        (await scene.AsTeacher().Get("/asks")).ShouldSay($"\u2068السمك\u2069 · {Dutch.Day(scene.Today)}");
    }

    [Theory]
    [InlineData(Role.Partner, true, HttpStatusCode.NotFound)]
    [InlineData(Role.StudentTeacher, true, HttpStatusCode.NotFound)]
    [InlineData(Role.Teacher, false, HttpStatusCode.OK)]
    [InlineData(Role.Head, false, HttpStatusCode.OK)]
    public async Task Nobody_outside_the_class_reads_an_ask(Role role, bool ownClass, HttpStatusCode list)
    {
        var scene = await Scene.Of(site);
        var ask = await scene.Ask(AskKind.Call, change: a => a.ReachableAt("Amal", "0470123456"));
        var browser = await scene.As(role, ownClass ? scene.Class : scene.Other);
        (await browser.Get("/asks")).ShouldBe(list).ShouldNotSay("0470123456");
        (await browser.Get($"/asks/{ask.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Post($"/asks/{ask.Id}", ("_handler", "answer"), ("Answer", "called"))).ShouldBe(HttpStatusCode.NotFound);
        (await (await scene.AsStranger()).Get($"/asks/{ask.Id}")).ShouldBe(HttpStatusCode.NotFound);
        Assert.True((await Again(ask)).IsOpen);
    }

    [Fact]
    public async Task Names_and_numbers_are_erased_on_the_day_that_was_told()
    {
        var scene = await Scene.Of(site);
        var before = site.Clock.Now;
        var ask = await scene.Ask(AskKind.Call, change: a => a.ReachableAt(OtherMarker, "0470123456"));
        Assert.True(TestDatabase.IsPostgres || DataFiles.With(site, OtherMarker).Count > 0);
        try
        {
            site.Clock.Pass(TimeSpan.FromDays(Ask.DaysKept - 1));
            await Day();
            Assert.Equal("0470123456", (await Again(ask)).Number);

            // the day is the school's; the job's begins with the day of Greenwich, at most a few hours later
            site.Clock.Pass(TimeSpan.FromDays(1) + TimeSpan.FromHours(2));
            await Day();
            Assert.Equal((null, null), ((await Again(ask)).CallName, (await Again(ask)).Number));
            Assert.Empty(DataFiles.With(site, OtherMarker));
        }
        finally
        {
            site.Clock.Now = before;
        }
    }

    private async Task Day()
    {
        await site.Services.GetRequiredService<Daily>().QueueDueAsync(TestContext.Current.CancellationToken);
        do
        {
            await site.RunJobs();
        }
        while (await site.Read(db => db.Set<Job>().AnyAsync(job => job.DoneAt == null)));
    }

    private async Task<Ask> Again(Ask ask) => (await site.Read(async db => await db.FindAsync<Ask>(ask.Id)))!;
}
