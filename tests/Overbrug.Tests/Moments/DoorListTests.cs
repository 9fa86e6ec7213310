using System.Net;
using Overbrug.Moments;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments;

public sealed class DoorListTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_tap_counts_a_whole_family_and_the_totals_stand_in_words()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await scene.SignUp(moment, "blue", "fish", adults: 2, children: 1);
        var door = await scene.AsTeacher().Get($"/moments/{moment.Id}/door");
        door.ShouldSay("Nog niemand geteld").ShouldSay("Ze zeiden: 2 volwassenen en 1 kind");
        var here = await door.Submit("Ze zijn er");
        here.ShouldSay("Al binnen: 2 volwassenen en 1 kind.").ShouldNotSay("Ze zijn er");
        Assert.Contains(here.Document.QuerySelectorAll("button"), b => b.GetAttribute("aria-label") == "Eén volwassene meer bij blauwe vis");
    }

    [Fact]
    public async Task A_counted_family_looks_done_until_it_is_counted_back()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await scene.SignUp(moment, "blue", "fish");
        await scene.SignUp(moment, "red", "owl");
        var door = await (await scene.AsTeacher().Get($"/moments/{moment.Id}/door")).Submit("Ze zijn er");
        var done = Assert.Single(door.Document.QuerySelectorAll(".door-done"));
        Assert.NotNull(done.QuerySelector(".door-tick"));
        Assert.Contains("Al binnen: 1 volwassene", done.TextContent, StringComparison.Ordinal);
        var back = await scene.AsTeacher().Post($"/moments/{moment.Id}/door-counts", ("signup", done.QuerySelector("[name=signup]")!.GetAttribute("value")!), ("count", "adults-"));
        Assert.Equal(2, back.Document.QuerySelectorAll(".door-all").Length);
        Assert.Empty(back.Document.QuerySelectorAll(".door-done"));
    }

    [Fact]
    public async Task Families_stand_by_name_on_the_screen_and_on_the_cards()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.Title = "Soep met de oma’s");
        foreach (var (colour, thing) in new[] { ("red", "owl"), ("blue", "fish"), ("green", "bee") })
        {
            await scene.SignUp(moment, colour, thing);
        }

        string[] sorted = ["blauwe vis", "groene bij", "rode uil"];
        var door = await scene.AsTeacher().Get($"/moments/{moment.Id}/door");
        Assert.Equal(sorted, door.Document.QuerySelectorAll(".door-name strong[lang=nl]").Select(name => name.TextContent));
        var cards = (await scene.AsTeacher().Get($"/moments/{moment.Id}/print/cards")).ShouldSay("Kaarten – Soep met de oma’s");
        Assert.Equal(sorted, cards.Document.QuerySelectorAll(".family-head .alias-word").Select(name => name.TextContent));
        (await scene.AsTeacher().Get($"/moments/{moment.Id}/print/day-list")).ShouldSay("Volwassenen: gezegd / geteld").ShouldSay("Soep met de oma’s, ");
    }

    [Fact]
    public async Task Walk_ins_are_counted_beside_the_families_and_never_below_none()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var signUp = await scene.SignUp(moment, "blue", "fish");
        var teacher = scene.AsTeacher();
        var url = $"/moments/{moment.Id}/door-counts";
        foreach (var count in new[] { "adults-", "children-", "adults-", "adults+", "nonsense" })
        {
            (await teacher.Post(url, ("count", count))).ShouldBe(HttpStatusCode.OK);
            (await teacher.Post(url, ("signup", signUp.Id.ToString()), ("count", count))).ShouldBe(HttpStatusCode.OK);
        }

        (await teacher.Get($"/moments/{moment.Id}/door")).ShouldSay("Al binnen: 2 volwassenen en geen kinderen.");
        (await teacher.Post(url, ("signup", Guid.Empty.ToString()), ("count", "adults+"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_people_who_count_at_once_both_count()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => scene.AsTeacher().Post($"/moments/{moment.Id}/door-counts", ("count", "adults+"))));
        Assert.Equal(8, (await scene.Again(moment.Id)).WalkInAdults);
    }
}
