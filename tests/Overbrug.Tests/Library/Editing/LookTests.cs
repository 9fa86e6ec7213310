using Overbrug.Library;
using Overbrug.Library.Suggesting;
using Overbrug.Library.Trying;
using Overbrug.Platform.Data;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Editing;

/// <summary>What others wrote, before anyone reads it.</summary>
public sealed class LookTests : IAsyncDisposable
{
    private readonly Site site = new();
    private readonly Given given;

    public LookTests() => given = site.Given();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_reaction_is_read_by_all_once_an_editor_shows_it_and_by_nobody_once_it_is_refused()
    {
        var reaction = await given.Suggestion(SuggestionKind.Reaction, await given.Item("soep"), "Wij lazen het samen.");
        (await site.Anyone().Get("/library/soep")).ShouldNotSay("Wij lazen het samen.");
        var editor = await given.Editor(site);
        (await (await editor.Get($"/library-desk/suggestions/{reaction.Id}")).Submit("Toon dit aan iedereen")).ShouldSay("Dit is verwerkt");
        (await site.Anyone().Get("/library/soep")).ShouldSay("Wat lezers ervan vinden").ShouldSay("Wij lazen het samen.");
        var shown = await (await (await editor.Get("/library-desk/suggestions")).Click("Goedgekeurd")).Click("Soep met ouders");
        (await shown.ShouldSay("Iedereen kan dit nu lezen").Submit("Weiger")).ShouldSay("Niemand leest het");
        (await site.Anyone().Get("/library/soep")).ShouldNotSay("Wij lazen het samen.");
        Assert.Equal(["suggestion.refused", "suggestion.taken"], (await site.All<Event>()).Where(e => e.SubjectId == reaction.Id).Select(e => e.What).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_correction_is_never_read_by_all()
    {
        var correction = await given.Suggestion(SuggestionKind.Correction, await given.Item("soep"), "Het jaar klopt niet.");
        await (await (await given.Editor(site)).Get($"/library-desk/suggestions/{correction.Id}")).Submit("Klaar, er hoeft niets meer");
        (await site.Anyone().Get("/library/soep")).ShouldNotSay("Het jaar klopt niet.");
    }

    [Fact]
    public async Task What_a_school_tried_is_let_through_or_not()
    {
        var tried = await given.Tried(await given.Item("soep"));
        var page = (await (await given.Editor(site)).Get($"/library-desk/tried/{tried.Id}")).ShouldSay("Ouders van de Vissen").ShouldSay("Samen proeven").ShouldSay("Kleinere groepen").ShouldSay("De Vlieger");
        (await page.Submit("Toon dit aan iedereen")).ShouldSay("Dit is verwerkt");
        Assert.Equal(Look.Taken, Assert.Single(await site.All<Tried>()).Look);
        Assert.Contains(await site.All<Event>(), e => e.What == "tried.taken" && e.SubjectId == tried.Id);
        await (await (await given.Editor(site)).Get($"/library-desk/tried/{tried.Id}")).Submit("Weiger");
        Assert.Equal(Look.Refused, Assert.Single(await site.All<Tried>()).Look);
    }

    [Fact]
    public async Task What_the_school_wrote_meanwhile_is_read_before_it_is_shown()
    {
        var tried = await given.Tried(await given.Item("soep"));
        var page = await (await given.Editor(site)).Get($"/library-desk/tried/{tried.Id}");
        await given.Change<Tried>(tried.Id, other => other.Tell("Iedereen", "Iets anders", ""));
        var again = (await page.Submit("Toon dit aan iedereen")).ShouldSay("De school schreef intussen iets anders").ShouldSay("Iets anders");
        Assert.Equal(Look.Waiting, Assert.Single(await site.All<Tried>()).Look);
        (await again.Submit("Toon dit aan iedereen")).ShouldSay("Dit is verwerkt");
    }
}
