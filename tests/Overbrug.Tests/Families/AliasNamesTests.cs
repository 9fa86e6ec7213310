using Overbrug.Families;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Families;

public class AliasNamesTests
{
    private static readonly AliasNames Names = AliasNames.Load(Root.Content);

    [Theory]
    [InlineData("blue", "fish", "blauwe vis")]
    [InlineData("blue", "rabbit", "blauw konijn")]
    [InlineData("red", "deer", "rood hert")]
    [InlineData("pink", "lion", "roze leeuw")]
    public void A_name_is_said_as_one_says_it(string colour, string thing, string said) => Assert.Equal(said, Names.Say(new Alias(colour, thing)));

    [Fact]
    public void Every_name_can_be_said_in_every_other_language_of_the_pages()
    {
        var all = Names.Free([], int.MaxValue);
        Assert.All(new[] { "fr", "en", "ar", "tr", "uk" }, tag => Assert.Equal(all.Count, all.Select(alias => Names.SayIn(tag, alias)).Distinct().Count(said => said is not null)));
        Assert.Equal("poisson · bleu", Names.SayIn("fr", new Alias("blue", "fish")));
        Assert.Null(Names.SayIn("nl", new Alias("blue", "fish")));
    }

    [Fact]
    public void Free_names_are_different_and_not_taken()
    {
        var taken = Names.Free([], 100);
        var free = Names.Free(taken, 40);
        Assert.Equal(40, free.Distinct().Count());
        Assert.Empty(free.Intersect(taken));
    }

    [Fact]
    public void When_names_run_out_there_are_fewer()
    {
        var all = Names.Free([], int.MaxValue);
        Assert.Equal(3, Names.Free(all.Skip(3), 40).Count);
    }
}
