using System.Net;
using Overbrug.Library;
using Overbrug.Library.Suggesting;
using Overbrug.Library.Trying;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Tests.Library.Editing;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Suggesting;

/// <summary>Anyone tells the editors something, and nobody knows who it was.</summary>
public sealed class SuggestingTests : IAsyncDisposable
{
    private readonly Site site = new();
    private readonly Given given;

    public SuggestingTests() => given = site.Given();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Anyone_proposes_something_without_an_account_or_a_cookie()
    {
        var browser = site.Anyone();
        var page = (await (await browser.Get("/library")).Click("Stel iets voor")).ShouldSay("Een redacteur leest eerst wat je schrijft. Schrijf geen namen van mensen. Wie je bent, bewaren we niet.");
        (await page.Submit("Versturen", ("Title", "Brood"), ("Link", "https://brood.example.be"), ("Text", "Iedereen bakt."))).ShouldSay("Dank je wel").ShouldNotSay("Versturen");
        var sent = Assert.Single(await site.All<Suggestion>());
        Assert.Equal((SuggestionKind.Item, "Brood", "https://brood.example.be", "Iedereen bakt.", Look.Waiting), (sent.Kind, sent.Title, sent.Link, sent.Text, sent.Look));
        Assert.Equal('4', sent.Id.ToString()[14]);
        Assert.Empty(browser.Cookies);
        Assert.Empty(await site.All<Event>());
    }

    [Fact]
    public async Task Anyone_says_what_is_not_right_in_their_own_language_beside_the_Dutch()
    {
        await given.Item("soep");
        var page = (await (await site.Anyone().Get("/fr/library/soep")).Click("Zeg iets over dit materiaal")).ShouldSay("Er klopt iets niet").ShouldSay("Quelque chose n’est pas juste");
        Assert.Equal("/fr/library/soep/suggest", page.Url);
        (await page.Submit("Versturen", ("Kind", "Correction"), ("Text", "Het jaar klopt niet."))).ShouldSay("Merci.");
        Assert.Equal(SuggestionKind.Correction, Assert.Single(await site.All<Suggestion>()).Kind);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_stays()
    {
        await given.Item("soep");
        (await (await New()).Submit("Versturen", ("Title", "Brood"), ("Link", "javascript:alert(1)"), ("Text", ""))).ShouldHaveError("Text", "Vul dit nog in").ShouldHaveError("Link", "Dit adres herkennen we niet").ShouldSay("Kijk nog even naar 2 dingen");
        var page = await (await site.Anyone().Get("/library/soep/suggest")).Submit("Versturen", ("Text", "Mooi"));
        Assert.Equal("Mooi", page.ShouldHaveError("Kind", "Kies een van de mogelijkheden").Document.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Empty(await site.All<Suggestion>());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u202Eهنا\u2066")]
    [InlineData("zero\u200Bwidth\u200D 🐟")]
    public async Task Whatever_is_typed_stays_text(string text)
    {
        await given.Item("soep");
        await (await site.Anyone().Get("/library/soep/suggest")).Submit("Versturen", ("Kind", "Reaction"), ("Text", text));
        var sent = Assert.Single(await site.All<Suggestion>());
        Assert.StartsWith(text, sent.Text, StringComparison.Ordinal);
        await given.Change<Suggestion>(sent.Id, shown => shown.LookAt(true, sent.MadeOn));
        var page = await site.Anyone().Get("/library/soep");
        Assert.Contains(text, page.Document.QuerySelector(".rows .story-text")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll(".rows script"));
    }

    [Fact]
    public async Task Ten_thousand_letters_come_back()
    {
        var page = (await (await New()).Submit("Versturen", ("Title", "Brood"), ("Text", new string('a', 10_000)))).ShouldHaveError("Text", "Dit is 10.000 tekens lang");
        Assert.Equal(10_000, page.Document.QuerySelector("textarea")!.TextContent.Trim().Length);
    }

    [Fact]
    public async Task A_double_tap_counts_once_and_another_text_is_not_lost()
    {
        var page = await New();
        for (var tap = 0; tap < 2; tap++)
        {
            (await page.Submit("Versturen", ("Title", "Brood"), ("Text", "Iedereen bakt."))).ShouldSay("Dank je wel");
        }

        Assert.Single(await site.All<Suggestion>());
        await page.Submit("Versturen", ("Title", "Brood"), ("Text", "Iedereen bakt samen."));
        Assert.Equal(2, (await site.All<Suggestion>()).Count);
    }

    [Fact]
    public async Task Who_sends_much_hears_to_try_tomorrow_and_loses_nothing()
    {
        for (var n = 0; n < SuggestionPace.MostAnHour; n++)
        {
            await Send($"Brood {n}");
        }

        var page = (await Send("Nog een brood")).ShouldBe(HttpStatusCode.TooManyRequests).ShouldSay("Probeer het morgen opnieuw");
        Assert.Equal("Nog een brood", page.Document.QuerySelector("[name=Title]")!.GetAttribute("value"));
        Assert.Equal(SuggestionPace.MostAnHour, (await site.All<Suggestion>()).Count);
        site.Clock.Pass(TimeSpan.FromHours(1));
        (await page.Submit("Versturen")).ShouldSay("Dank je wel");
    }

    [Fact]
    public async Task No_more_come_in_a_day_than_editors_can_look_at()
    {
        for (var n = 0; n < SuggestionPace.MostADay; n++)
        {
            await given.Suggestion(SuggestionKind.Item, title: "Brood");
        }

        (await Send("Nog een brood")).ShouldBe(HttpStatusCode.TooManyRequests).ShouldSay("Probeer het morgen opnieuw");
        site.Clock.Pass(TimeSpan.FromDays(1));
        (await Send("Nog een brood")).ShouldSay("Dank je wel");
    }

    [Theory, InlineData("\u202Ebrood\u202C"), InlineData("\u2066brood")]
    public async Task Direction_marks_do_not_make_a_double_tap_two(string text)
    {
        var page = await site.Anyone().Get("/library/suggest");
        await page.Submit("Versturen", ("Title", "Brood"), ("Text", text));
        (await page.Submit("Versturen", ("Title", "Brood"), ("Text", text))).ShouldSay("Dank je wel");
        Assert.Single(await site.All<Suggestion>());
    }

    [Fact]
    public async Task What_nobody_can_see_is_nothing() =>
        (await (await site.Anyone().Get("/library/suggest")).Submit("Versturen", ("Title", "\u200B\u2060"), ("Text", "\u200D"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

    [Fact]
    public async Task Of_what_was_taken_away_nothing_can_be_said()
    {
        var item = await given.Item("soep");
        await given.Change<Resource>(item.Id, gone => gone.Withdraw(given.Now));
        foreach (var url in new[] { "/library/soep/suggest", "/library/niets/suggest", "/library/soep/reactions", "/xx/library/suggest" })
        {
            (await site.Anyone().Get(url)).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task The_newest_reactions_stand_with_the_item_and_the_others_a_link_away()
    {
        var item = await given.Item("soep");
        for (var n = 1; n <= 6; n++)
        {
            var reaction = await given.Suggestion(SuggestionKind.Reaction, item, $"Reactie nummer {n}.");
            await given.Change<Suggestion>(reaction.Id, shown => shown.LookAt(true, shown.MadeOn));
            site.Clock.Pass(TimeSpan.FromDays(1));
        }

        var page = (await site.Anyone().Get("/library/soep")).ShouldSay("Reactie nummer 6.").ShouldSay("Reactie nummer 2.").ShouldNotSay("Reactie nummer 1.");
        (await page.Click("Lees alle reacties")).ShouldSay("Reactie nummer 1.").ShouldSay("Reactie nummer 6.");
    }

    [Fact]
    public async Task What_was_refused_or_worked_through_is_erased_after_ninety_days_what_nobody_read_after_a_year_and_a_shown_reaction_stays()
    {
        var item = await given.Item("soep");
        foreach (var (kind, isTaken) in new[] { (SuggestionKind.Reaction, true), (SuggestionKind.Reaction, false), (SuggestionKind.Correction, true), (SuggestionKind.Item, true) })
        {
            var sent = await given.Suggestion(kind, kind == SuggestionKind.Item ? null : item);
            await given.Change<Suggestion>(sent.Id, seen => seen.LookAt(isTaken, seen.MadeOn));
        }

        var waiting = await given.Suggestion(SuggestionKind.Correction, item);
        await Erase(89);
        Assert.Equal(5, (await site.All<Suggestion>()).Count);
        await Erase(1);
        Assert.Equal([SuggestionKind.Reaction, SuggestionKind.Correction], (await site.All<Suggestion>()).Select(left => left.Kind).OrderDescending());
        Assert.Contains(await site.All<Suggestion>(), left => left.Id == waiting.Id);
        await Erase(276);
        Assert.Equal(SuggestionKind.Reaction, Assert.Single(await site.All<Suggestion>()).Kind);
    }

    private async Task Erase(int days)
    {
        site.Clock.Pass(TimeSpan.FromDays(days));
        await site.Services.GetRequiredService<Daily>().QueueDueAsync(CancellationToken.None);
        await site.RunJobs();
    }

    private async Task<Page> New() => await site.Anyone().Get("/library/suggest");

    private async Task<Page> Send(string title) => await (await New()).Submit("Versturen", ("Title", title), ("Text", "Iedereen bakt."));
}
