using Overbrug.Library.Search;

namespace Overbrug.Tests.Library.Search;

public sealed class RankingTests
{
    [Fact]
    public void The_word_itself_comes_before_its_stem_a_compound_and_another_word_for_it()
    {
        string[] best = ["Iets: wandeling", "Iets: wandelingen", "Iets: natuurwandeling", "Iets: promenade"];
        Assert.Equal(best, Shelf.Of([.. best.Reverse(), "Natuur"]).Found("wandeling"));
    }

    [Fact]
    public void A_title_counts_more_than_makers_labels_and_text()
    {
        var index = LibraryIndex.Build([
            Shelf.Titled("In de tekst", about: "Over koffie."), Shelf.Titled("Bij de namen van thema’s", labels: "koffie"),
            Shelf.Titled("Bij de makers", makers: "Huis Koffie"), Shelf.Titled("Koffie")], Shelf.Thesaurus);
        Assert.Equal(["Koffie", "Bij de makers", "Bij de namen van thema’s", "In de tekst"], index.Found("koffie"));
    }

    [Fact]
    public void A_rare_word_weighs_more_than_one_that_is_everywhere()
    {
        var index = LibraryIndex.Build([.. Enumerable.Range(0, 20).Select(i => Shelf.Titled($"Ouders {i}", added: 9)), Shelf.Titled("Een babbelboom", about: "Samen")], Shelf.Thesaurus);
        Assert.Equal("Een babbelboom", index.Found("ouders babbelboom")[0]);
    }

    [Fact]
    public void Of_two_that_are_alike_the_newest_comes_first()
    {
        var index = LibraryIndex.Build([Shelf.Titled("Koffie een", added: 1), Shelf.Titled("Koffie twee", added: 2)], Shelf.Thesaurus);
        Assert.Equal(["Koffie twee", "Koffie een"], index.Found("koffie"));
        Assert.Equal(["Koffie twee", "Koffie een"], index.Found(""));
    }

    [Fact]
    public void Records_with_some_of_the_words_come_after_those_with_all()
    {
        var answer = Shelf.Of("Koffie", "Thee", "Koffie en thee aan de schoolpoort op een gewone dag in de week").Find(new("koffie thee", [], 0, 10));
        Assert.False(answer.AllWords);
        Assert.Equal(3, answer.Total);
        Assert.StartsWith("Koffie en thee", answer.Hits[0].Slug, StringComparison.Ordinal);
    }

    [Fact]
    public void With_ten_records_that_have_all_words_no_others_are_shown()
    {
        var answer = Shelf.Of([.. Enumerable.Range(0, 10).Select(i => $"Koffie en thee {i}"), "Koffie"]).Find(new("koffie thee", [], 0, 50));
        Assert.True(answer.AllWords);
        Assert.Equal(10, answer.Total);
    }

    [Fact]
    public void A_word_that_nothing_answers_is_told()
    {
        var answer = Shelf.Of("Koffie").Find(new("koffie Xylofoonzaal", [], 0, 10));
        Assert.Equal("Xylofoonzaal", Assert.Single(answer.Missing));
        Assert.False(answer.AllWords);
        Assert.Single(answer.Hits);
    }

    [Fact]
    public void Nothing_found_is_an_empty_answer()
    {
        var answer = Shelf.Of("Koffie").Find(new("xylofoonzaal", [], 0, 10));
        Assert.Equal((0, 0), (answer.Total, answer.Hits.Count));
        Assert.Equal(0, LibraryIndex.Build([], Thesaurus.Empty).Find(new("koffie", [new("kind", "book")], 0, 10)).Total);
    }

    [Theory]
    [InlineData("bus")]
    [InlineData("2031")]
    public void A_short_word_or_a_number_is_not_guessed_at(string typed) => Assert.Empty(Shelf.Of("Bos", "2021").Found(typed));
}
