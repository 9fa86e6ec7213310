using System.Net;
using Overbrug.Library;
using Overbrug.Library.Suggesting;
using Overbrug.Library.Trying;
using Overbrug.Library.Watching;
using Overbrug.Platform.Data;
using Overbrug.Tests.Support;
using Overbrug.Visions;

namespace Overbrug.Tests.Library.Editing;

/// <summary>Items as an editor writes them down.</summary>
public sealed class ResourceFormTests : IAsyncDisposable
{
    private readonly Site site = new();
    private readonly Given given;

    public ResourceFormTests() => given = site.Given();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_new_item_has_all_its_facts_and_can_be_found()
    {
        await Made(("Title", "Soep & zout"), ("Makers", "Een buurthuis\nMoeders van de Vissen"), ("Year", "2024"), ("Languages", "fr"), ("Languages", "nl"), ("Audience", "teachers"), ("Audience", "heads"),
            ("Layers", Layer.Presence.Id()), ("Keys", "welcome"), ("NoDutch", "yes"), ("Method", "class-activity"), ("Licence", "CC BY 4.0"), ("Together", "Avond in Gent"), ("About-fr", "Un livre."));
        var item = Assert.Single(await site.All<Resource>());
        Assert.Equal(("soep-zout", "Een buurthuis; Moeders van de Vissen", 2024, "avond-in-gent", "class-activity", true, false), (item.Slug, item.Facts.Makers, item.Facts.Year, item.Facts.Together, item.Facts.Method, item.Facts.NoDutch, item.Facts.SoundOrPicture));
        Assert.Equal(("teachers heads", "presence", "welcome"), (item.Facts.Audience.ToString(), item.Facts.Layers.ToString(), item.Facts.Keys.ToString()));
        Assert.True(item.Facts.About.IsDraft("fr"));
        Assert.False(item.Facts.About.IsDraft("nl"));
        (await site.Anyone().Get("/library?q=zout")).ShouldSay("Soep & zout");
        Assert.Contains(await site.All<Event>(), e => e.What == "item.made" && e.SubjectId == item.Id && e.SpaceId == null);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_stays()
    {
        var page = await Filled(("Title", ""), ("Kind", ""), ("Theme", ""), ("About-nl", ""), ("Link", ""), ("Ask", ""), ("Year", "24"), ("About-en", "A book."));
        page.ShouldHaveError("Title", "Vul dit nog in").ShouldHaveError("Kind", "Kies een van de mogelijkheden").ShouldHaveError("Theme", "Kies een van de mogelijkheden").ShouldHaveError("About-nl", "Vul dit nog in")
            .ShouldHaveError("Link", "Schrijf een adres, of schrijf hieronder waar je het kunt vragen").ShouldHaveError("Year", "Schrijf een jaar met vier cijfers").ShouldSay("A book.");
        Assert.Empty(await site.All<Resource>());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user:secret@boek.example")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("https://localhost/")]
    [InlineData("boek.example")]
    public async Task An_address_that_cannot_stand_in_a_page_is_refused(string link)
    {
        (await Filled(("Link", link))).ShouldHaveError("Link", "Dit adres kunnen we niet tonen");
        Assert.Empty(await site.All<Resource>());
    }

    [Theory]
    [InlineData("Title")]
    [InlineData("Makers")]
    [InlineData("Link")]
    [InlineData("Ask")]
    [InlineData("Licence")]
    [InlineData("Together")]
    [InlineData("About-nl")]
    public async Task Ten_thousand_letters_come_back_with_what_is_too_long(string field)
    {
        (await Filled((field, new string('a', 10_000)))).ShouldHaveError(field, "Dit is 10.000 tekens lang");
        Assert.Empty(await site.All<Resource>());
    }

    [Fact]
    public async Task What_was_not_offered_counts_as_not_chosen_and_tags_stay_text()
    {
        await Made(("Title", "<b>Soep</b>\u200B \u202Eهنا"), ("Audience", "everyone"), ("Keys", "x"), ("Languages", "xx"));
        var item = Assert.Single(await site.All<Resource>());
        Assert.Equal((0, 0, 0), (item.Facts.Audience.Count, item.Facts.Keys.Count, item.Facts.Languages.Count));
        var page = await site.Anyone().Get($"/library/{item.Slug}");
        Assert.Empty(page.Document.QuerySelectorAll("h1 b"));
        page.ShouldSay("<b>Soep</b>");
    }

    [Fact]
    public async Task The_same_title_gets_a_number_and_no_word_of_an_address_or_slug_of_old_is_given_again()
    {
        var gone = await given.Item("soep");
        await given.Change<Resource>(gone.Id, item => item.Withdraw(given.Now));
        foreach (var title in new[] { "Soep", "Suggest", "Lists", "文" })
        {
            await Made(("Title", title));
        }

        Assert.Equal(["lists-2", "materiaal", "soep", "soep-2", "suggest-2"], (await site.All<Resource>()).Select(item => item.Slug).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_change_keeps_what_was_not_changed_and_its_order()
    {
        await given.Item("soep", change: facts => facts with { Languages = new(["fr", "nl", "vls"]), Audience = new(["heads", "teachers"]) });
        site.Clock.Pass(TimeSpan.FromMinutes(1));
        (await (await Edit()).Submit("Bewaren", ("Title", "Soep met grootouders"))).ShouldSay("Het materiaal is aangepast");
        var item = Assert.Single(await site.All<Resource>());
        Assert.Equal(GivenLibrary.Facts("Soep met grootouders") with { Languages = new(["fr", "nl", "vls"]), Audience = new(["heads", "teachers"]) }, item.Facts);
        (await site.Anyone().Get("/library")).ShouldSay("Soep met grootouders");
    }

    [Fact]
    public async Task A_record_that_came_with_the_program_is_ours_once_it_is_changed()
    {
        var item = await given.Item("soep");
        await given.Change<Resource>(item.Id, record => record.ComesFrom("content", "soep"));
        await (await Edit()).Submit("Bewaren", ("Title", "Onze titel"));
        Assert.Equal("", Assert.Single(await site.All<Resource>()).Origin);
    }

    [Fact]
    public async Task A_new_link_is_watched_from_the_start()
    {
        var item = await given.Item("soep");
        await given.Save(_ =>
        {
            var link = new WatchedLink(item, given.Now);
            link.Miss("404", given.Now, TimeSpan.FromDays(1));
            return link;
        });
        await (await Edit()).Submit("Bewaren", ("Link", "https://nieuw.example.be/soep"));
        var watched = Assert.Single(await site.All<WatchedLink>());
        Assert.Equal(("https://nieuw.example.be/soep", 0), (watched.Url, watched.Misses));
        await (await Edit()).Submit("Bewaren", ("Link", ""), ("Ask", "Vraag het aan het buurthuis."));
        Assert.Empty(await site.All<WatchedLink>());
    }

    [Fact]
    public async Task Two_editors_on_the_same_page_hear_of_each_other()
    {
        await given.Item("soep");
        var (first, second) = (await Edit(), await Edit());
        site.Clock.Pass(TimeSpan.FromMinutes(1));
        await first.Submit("Bewaren", ("Title", "Van de eerste"));
        var told = (await second.Submit("Bewaren", ("Title", "Van de tweede"))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Iemand anders paste dit net aan");
        Assert.Equal("Van de eerste", Assert.Single(await site.All<Resource>()).Facts.Title);
        await told.Submit("Bewaren");
        Assert.Equal("Van de tweede", Assert.Single(await site.All<Resource>()).Facts.Title);
    }

    [Fact]
    public async Task What_a_reader_proposes_fills_the_form_and_is_taken_when_it_is_saved()
    {
        var suggestion = await given.Suggestion(SuggestionKind.Item, text: "Mooi boek.", title: "Brood", link: "https://brood.example.be/");
        var form = (await (await (await given.Editor(site)).Get($"/library-desk/suggestions/{suggestion.Id}")).Click("Maak er materiaal van")).ShouldSay("Mooi boek.");
        await form.Submit("Bewaren", ("Kind", "book"), ("Theme", "parents"), ("About-nl", "Over brood."));
        Assert.Equal(("Brood", "https://brood.example.be/"), Assert.Single(await site.All<Resource>()) is var item ? (item.Facts.Title, item.Facts.Link) : default);
        Assert.Equal(Look.Taken, Assert.Single(await site.All<Suggestion>()).Look);
    }

    [Fact]
    public async Task A_correction_stands_beside_the_item_and_is_taken_when_that_is_saved()
    {
        var suggestion = await given.Suggestion(SuggestionKind.Correction, await given.Item("soep"), "Het jaar is 2021.");
        var form = (await (await (await given.Editor(site)).Get($"/library-desk/suggestions/{suggestion.Id}")).Click("Pas het materiaal aan")).ShouldSay("Het jaar is 2021.");
        await form.Submit("Bewaren", ("Year", "2021"));
        Assert.Equal(2021, Assert.Single(await site.All<Resource>()).Facts.Year);
        Assert.Equal(Look.Taken, Assert.Single(await site.All<Suggestion>()).Look);
    }

    private async Task<Page> Edit() => await (await given.Editor(site)).Get("/library-desk/items/soep/edit");

    private async Task Made(params (string, string)[] fields) => (await Filled(fields)).ShouldSay("Het materiaal staat in de bibliotheek");

    /// <summary>The new form, with these fields and what is needed beside them.</summary>
    private async Task<Page> Filled(params (string Name, string Value)[] fields)
    {
        (string, string)[] needed = [("Title", "Soep"), ("Kind", "book"), ("Theme", "parents"), ("About-nl", "Over soep."), ("Link", "https://soep.example.be/")];
        return await (await (await given.Editor(site)).Get("/library-desk/items/new")).Submit("Bewaren", [.. needed.Where(field => !fields.Any(given => given.Name == field.Item1)), .. fields]);
    }
}
