using Overbrug.Design;
using Overbrug.Platform.Web;

namespace Overbrug.Tests.Design;

public class PictogramTests
{
    static readonly Assets Assets = Assets.Load(Path.Combine(AppContext.BaseDirectory, "client"));
    static readonly Pictograms Pictograms = new(Assets);

    [Fact]
    public void Every_concept_has_a_drawing() =>
        Assert.Equal(Tsv.Rows("content/pictograms/pictograms.tsv").Select(row => row["id"]), Pictograms.Ids);

    [Fact]
    public void Every_thing_in_the_name_of_a_family_is_drawn() =>
        Assert.All(Tsv.Rows("content/pictograms/aliases.tsv"), row => Pictograms.Get(row["thing"]));

    [Fact]
    public void There_are_names_for_at_least_480_families()
    {
        var things = Tsv.Rows("content/pictograms/aliases.tsv");
        var colours = Tsv.Rows("content/pictograms/colours.tsv");
        Assert.True(things.Select(row => row["word"]).Distinct().Count() >= 60);
        Assert.Equal(things.Count, things.Select(row => row["word"]).Distinct().Count());
        Assert.Equal(8, colours.Select(row => row["base"]).Distinct().Count());
        Assert.All(things, row => Assert.True(row["article"] is "de" or "het", row["word"]));
    }

    [Fact]
    public void The_badge_has_the_ground_of_every_colour() =>
        Assert.All(Tsv.Rows("content/pictograms/colours.tsv"), row => Assert.Contains($".alias-{row["id"]}{{background:{row["ground"]}}}", Assets.Text("team.css"), StringComparison.Ordinal));

    [Fact]
    public void The_sprite_passes_the_content_security_policy()
    {
        var sprite = Assets.Text("pictograms.svg");
        Assert.All(["<style", "style=", "<script", "data:", "href="], banned => Assert.DoesNotContain(banned, sprite, StringComparison.Ordinal));
    }

    [Fact]
    public void Drawings_from_elsewhere_name_their_licence()
    {
        var licences = Assets.Text("licences.txt");
        Assert.Contains("CC BY-SA 4.0", licences, StringComparison.Ordinal);
        Assert.Contains("SIL OPEN FONT LICENSE", licences, StringComparison.OrdinalIgnoreCase);
    }
}
