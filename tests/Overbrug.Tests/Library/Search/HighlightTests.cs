using System.Text;
using Overbrug.Library.Search;

namespace Overbrug.Tests.Library.Search;

public sealed class HighlightTests
{
    [Theory]
    [InlineData("koffie", "Een koffiemoment op school", "koffie")]
    [InlineData("betrokkenheid", "Van ouderbetrokkenheid", "betrokkenheid")]
    [InlineData("ouder betrokkenheid", "Van ouderbetrokkenheid", "ouderbetrokkenheid")]
    [InlineData("zorgcoordinatoren", "De zorgcoördinator", "zorgcoördinator")]
    [InlineData("oeuvre", "Un chef-d’œuvre", "œuvre")]
    [InlineData("armoede", "Met weinig geld", "weinig geld")]
    [InlineData("brugfiguur", "Deux personnes-relais", "personnes-relais")]
    [InlineData("babelboom", "Babbelboom: gesprek", "Babbelboom")]
    [InlineData("de ouders van", "De kracht van ouders", "ouders")]
    public void What_answers_is_marked(string typed, string title, string marked) =>
        Assert.Equal(marked, Marked(title, Shelf.Of(title, "Koffie", "Moment", "Ouder", "Betrokkenheid").Find(new(typed, [], 0, 10)).Hits.Single(hit => hit.Slug == title).InTitle));

    [Fact]
    public void An_accent_of_its_own_stays_within_the_mark()
    {
        var title = "Une médiatrice arrivée".Normalize(NormalizationForm.FormD);
        Assert.Equal("arrivée".Normalize(NormalizationForm.FormD), Marked(title, Shelf.Of(title).Find(new("arrivee", [], 0, 1)).Hits[0].InTitle));
    }

    [Fact]
    public void The_text_shown_is_the_one_that_answers_best()
    {
        var index = LibraryIndex.Build([new("a", "Titel", "Makers", ["Nederlandse tekst", "Texte sur le jardin", "A text"], "", [], 0)], Shelf.Thesaurus);
        Assert.Equal(1, index.Find(new("jardin", [], 0, 1)).Hits[0].AboutLanguage);
        Assert.Equal(0, index.Find(new("titel", [], 0, 1)).Hits[0].AboutLanguage);
        Assert.Equal(2, index.Find(new("", [], 0, 1), "en").Hits[0].AboutLanguage);
        Assert.Equal(0, index.Find(new("", [], 0, 1), "ar").Hits[0].AboutLanguage);
    }

    [Fact]
    public void Another_language_is_not_shown_for_a_word_the_title_answers_already() =>
        Assert.Equal(0, LibraryIndex.Build([new("a", "Jardin", "", ["Nederlandse tekst", "Texte sur le jardin", ""], "", [], 0)], Shelf.Thesaurus).Find(new("jardin", [], 0, 1)).Hits[0].AboutLanguage);

    [Fact]
    public void A_language_without_text_is_not_shown()
    {
        var index = LibraryIndex.Build([new("a", "Titel", "", ["", "Texte", ""], "", [], 0), new("b", "Titel", "", [], "", [], 0)], Shelf.Thesaurus);
        Assert.Equal([1, 0], index.Find(new("titel", [], 0, 2)).Hits.OrderBy(hit => hit.Slug).Select(hit => hit.AboutLanguage));
    }

    private static string Marked(string text, IReadOnlyList<Span> spans) => string.Join('|', spans.Select(span => text.Substring(span.Start, span.Length)));
}
