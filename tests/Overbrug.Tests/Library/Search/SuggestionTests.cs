namespace Overbrug.Tests.Library.Search;

public sealed class SuggestionTests
{
    [Fact]
    public void The_most_usual_words_that_begin_so_come_first() =>
        Assert.Equal(["ouders", "ouderavond"], Shelf.Of("Ouders een", "Ouders twee", "Ouderavond", "Oud en out").Suggest("oude", 5));

    [Fact]
    public void What_stands_before_the_word_stays_as_it_was_typed() =>
        Assert.Equal(["Médiateur & koffie"], Shelf.Of("Koffie").Suggest("Médiateur & Kof", 5));

    [Fact]
    public void A_word_is_suggested_with_its_accents() => Assert.Equal(["zorgcoördinator"], Shelf.Of("Zorgcoördinator").Suggest("zorgcoo", 5));

    [Theory]
    [InlineData("")]
    [InlineData("koffie ")]
    [InlineData("🎉")]
    [InlineData("xyz")]
    public void Without_a_begun_word_there_is_nothing_to_suggest(string begun) => Assert.Empty(Shelf.Of("Koffie").Suggest(begun, 5));

    [Fact]
    public void No_more_are_given_than_asked()
    {
        var index = Shelf.Of("boom", "boot", "boog");
        Assert.Equal((2, 0), (index.Suggest("boo", 2).Count, index.Suggest("boo", -1).Count));
    }
}
