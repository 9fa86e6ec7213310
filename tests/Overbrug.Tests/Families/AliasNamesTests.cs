using Overbrug.Families;
using Overbrug.Platform;
using Overbrug.Tests.Languages;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Families;

public sealed class AliasNamesTests
{
    private readonly AliasNames names = AliasNames.Load(Repository.Content);

    [Theory]
    [InlineData("blue", "fish", "blauwe vis")]
    [InlineData("blue", "rabbit", "blauw konijn")]
    [InlineData("pink", "horse", "roze paard")]
    [InlineData("gone", "too", "gone too")]
    public void A_colour_and_a_thing_are_said_as_Dutch_does(string colour, string thing, string said) =>
        Assert.Equal(said, names.Say(new Alias(colour, thing)));

    [Fact]
    public void Every_alias_sounds_different() =>
        Assert.Equal(names.All.Count(), names.All.Select(names.Say).Distinct().Count());

    [Fact]
    public void The_last_free_alias_is_found_and_then_there_is_none()
    {
        var last = names.All.ElementAt(17);
        var taken = names.All.Where(alias => alias != last).ToHashSet();
        Assert.Equal(last, names.Free(taken));
        Assert.Null(names.Free(names.All.ToHashSet()));
    }

    [Fact]
    public void Free_aliases_come_in_no_order() =>
        Assert.True(Enumerable.Range(0, 30).Select(_ => names.Free(new HashSet<Alias>())).Distinct().Count() > 10);

    [Fact]
    public void A_broken_list_says_where()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder["pictograms"]);
        File.WriteAllText(folder["pictograms/aliases.tsv"], "thing\tword\tarticle\nfish\tvis\tdie\n");
        Assert.Contains("aliases.tsv(2): the article is de or het", Assert.Throws<ContentException>(() => AliasNames.Load(folder.Path)).Message, StringComparison.Ordinal);
    }
}
