using Overbrug.Moments;
using Overbrug.Moments.Calendar;
using Overbrug.Moments.Printing;
using Overbrug.Platform.Data;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments;

/// <summary>What a moment costs follows from the poverty look, wherever parents read it.</summary>
public sealed class PriceTests(Site site) : IClassFixture<Site>
{
    private const string Free = "Het kost niets";
    private const string Help = "Is dat moeilijk? Zeg het aan de juf of meester.";

    [Theory]
    [InlineData("2,50", "Het kost 2,50 euro per gezin")]
    [InlineData("3", "Het kost 3 euro per gezin")]
    public async Task Parents_read_the_price_and_that_there_is_help_on_page_poster_and_calendar(string asked, string price)
    {
        var (scene, moment) = await Looked(asked);
        foreach (var said in await EverywhereAsync(scene, moment))
        {
            Assert.Contains(price, said, StringComparison.Ordinal);
            Assert.Contains(Help, said, StringComparison.Ordinal);
            Assert.DoesNotContain(Free, said, StringComparison.Ordinal);
        }

        (await site.Anyone().Get($"/en/k/{scene.Class.Code}")).ShouldSay($"It costs {asked.Replace(',', '.')} euros per family");
    }

    [Fact]
    public async Task What_costs_nothing_says_so_and_still_does_after_the_form_is_saved()
    {
        var (scene, moment) = await Looked("0");
        await (await scene.AsTeacher().Get(EditMoment.Url(moment.Id))).Submit("Bewaren", ("Note", "Tot dan!"));
        foreach (var said in await EverywhereAsync(scene, moment))
        {
            Assert.Contains(Free, said, StringComparison.Ordinal);
            Assert.DoesNotContain(Help, said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_is_called_free_before_someone_looked_and_a_price_is_never_left_out()
    {
        Assert.Empty(new PovertyLook().Costs);
        Assert.Equal(["small-cost", "cost-help"], new PovertyLook { AskedCents = 250 }.Costs);
    }

    [Fact]
    public async Task A_word_about_money_that_was_ticked_long_ago_does_not_speak_against_the_look()
    {
        var (scene, moment) = await Looked("2,50");
        await site.Given().Change<Moment>(moment.Id, m => m.Practical = WordList.Parse("free siblings"));
        Assert.Equal(["small-cost", "cost-help", "siblings"], (await scene.Again(moment.Id)).GoodToKnow);
    }

    private async Task<(Scene Scene, Moment Moment)> Looked(string asked)
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(published: false);
        var look = await scene.AsTeacher().Get(PovertyLookPage.Url(moment.Id));
        var ready = await look.Submit("Bewaren", ("Asked", asked), ("Seen", "hidden"), ("Seen", "hours"), ("Seen", "small"), ("Seen", "way"));
        await ready.Submit("Publiceren");
        return (scene, moment);
    }

    private async Task<List<string>> EverywhereAsync(Scene scene, Moment moment)
    {
        var calendar = CalendarReader.Read((await site.Anyone().Get(CalendarEndpoints.FeedUrl(scene.Class.Code!))).Html);
        return
        [
            (await site.Anyone().Get($"/nl/k/{scene.Class.Code}")).Text,
            (await scene.AsTeacher().Get(PosterPage.Url(moment))).Text,
            calendar.Parts.Single(part => part.Name == "VEVENT").Text("DESCRIPTION"),
        ];
    }
}
