namespace Overbrug.BrowserTests;

public sealed class BarrierTests(DemoSite site)
{
    [Theory]
    [InlineData("nl")]
    [InlineData("ar")]
    public async Task What_a_parent_taps_is_as_large_as_a_fingertip(string language)
    {
        var phone = await site.Device();
        var small = new List<string>();
        foreach (var stop in (await Tour.OfParent(site, language)).Append(new Stop("not-found", $"/{language}/not-there")))
        {
            await phone.GotoAsync(stop.Url);
            small.AddRange((await Barriers.SmallTargets(phone)).Select(what => $"{stop.Name}: {what}"));
        }

        Assert.True(small.Count == 0, string.Join('\n', small));
    }

    [Fact]
    public async Task A_family_meets_no_barrier_behind_its_card() => await Barriers.ShouldBeNone(site, await CardTour.Of(site, "ar"), 320, 1280);
}
