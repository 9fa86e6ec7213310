using Overbrug.Families;
using Overbrug.Tests.Languages;

namespace Overbrug.Tests.Families;

public class AliasNamesTests
{
    private static readonly AliasNames Names = AliasNames.Load(Repository.Content);

    [Theory]
    [InlineData("blue", "fish", "blauwe vis")]
    [InlineData("blue", "rabbit", "blauw konijn")]
    [InlineData("red", "deer", "rood hert")]
    [InlineData("pink", "lion", "roze leeuw")]
    public void A_name_is_said_as_one_says_it(string colour, string thing, string said) => Assert.Equal(said, Names.Say(new Alias(colour, thing)));

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
