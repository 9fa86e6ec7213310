using Overbrug.Tests.Matrix;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Hostile;

/// <summary>A list is narrowed only by what it offers: anything else in its address changes nothing.</summary>
public sealed class FilterTests(Site site) : IClassFixture<Site>
{
    private const string Nonsense = "layer=roof&state=secret&run=x&soon=maybe&kind=hidden&class=01900000-0000-7000-8000-00000000dead&when=always&page=-3&ended=perhaps"
        + "&sort=PasswordHash&order=desc&filter[User.Email]=a&select=*&include=Families&school=all&by=Number&q=%25";

    [Fact]
    public async Task What_a_list_does_not_offer_counts_as_not_asked()
    {
        var world = await World.Of(site);
        var head = world.People.First(p => p.Name == "Head of De Vlieger").Browser();
        foreach (var list in new[] { "/moments", "/actions", "/asks", "/runs", "/stories", "/nl/stories", "/team/stories", "/pyramid", "/today", "/school", "/pilots", $"/pilots/{world.Ours.Pilot.Id}" })
        {
            Assert.Equal((await head.Get(list)).Text, (await head.Get($"{list}?{Nonsense}")).Text);
        }

        // nor does what belongs to another school
        Assert.Equal((await head.Get("/moments")).Text, (await head.Get($"/moments?class={world.Theirs.Class.Group.Id}")).Text);
        Assert.Equal((await head.Get("/actions?run=01900000-0000-7000-8000-00000000dead")).Text, (await head.Get($"/actions?run={world.Theirs.Class.Run.Id}")).Text);
    }
}
