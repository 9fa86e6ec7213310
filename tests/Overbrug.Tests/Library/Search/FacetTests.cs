using Overbrug.Library.Search;

namespace Overbrug.Tests.Library.Search;

public sealed class FacetTests
{
    private static readonly FacetValue Book = new("kind", "book"), Film = new("kind", "film"), Parents = new("theme", "parents"), Bridges = new("theme", "neighbourhood-welfare"), Unknown = new("kind", "opera"), Strange = new("colour", "blue");

    private static readonly LibraryIndex Index = LibraryIndex.Build([
        Shelf.Titled("Koffie boek", facets: [Book, Parents]), Shelf.Titled("Koffie film", facets: [Film, Parents]),
        Shelf.Titled("Koffie brug", facets: [Film, Bridges]), Shelf.Titled("Thee", facets: [Book, Bridges])], Shelf.Thesaurus);

    [Fact]
    public void Within_a_facet_one_value_is_enough_and_between_facets_all_count()
    {
        Assert.Equal(4, Total("", Book, Film));
        Assert.Equal(2, Total("", Book, Film, Parents));
        Assert.Equal(1, Total("koffie", Film, Bridges));
    }

    [Fact]
    public void A_facet_counts_as_if_nothing_were_chosen_in_it()
    {
        var counts = Index.Find(new("koffie", [Book], 0, 10)).Counts;
        Assert.Equal((1, 2), (counts[Book], counts[Film]));
        Assert.Equal((1, 0), (counts[Parents], counts[Bridges]));
    }

    [Fact]
    public void A_value_nobody_knows_finds_nothing_and_is_no_fault()
    {
        Assert.Equal(0, Total("koffie", Unknown));
        Assert.Equal(0, Total("", Strange));
        Assert.Equal(1, Total("koffie", Unknown, Book));
        var counts = Index.Find(new("", [Unknown], 0, 10)).Counts;
        Assert.Equal((2, 0, false), (counts[Book], counts[Unknown], counts.TryGetValue(Unknown, out _)));
    }

    [Fact]
    public void What_is_chosen_does_not_change_which_words_must_be_answered() =>
        Assert.Equal(Index.Find(new("koffie thee", [], 0, 10)).Counts[Book], Total("koffie thee", Book));

    private static int Total(string text, params FacetValue[] chosen) => Index.Find(new(text, chosen, 0, 10)).Total;
}
