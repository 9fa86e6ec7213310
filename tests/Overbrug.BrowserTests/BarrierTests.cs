namespace Overbrug.BrowserTests;

public sealed class BarrierTests(DemoSite site)
{
    [Theory]
    [InlineData("nl")]
    [InlineData("ar")]
    public async Task A_parent_meets_no_barrier(string language) =>
        await Barriers.ShouldBeNone(site, await Tour.OfParent(site, language), 320, 1280);

    [Fact]
    public async Task A_visitor_meets_no_barrier() => await Barriers.ShouldBeNone(site, await Tour.ForAnyone(site), 320, 1280);

    [Fact]
    public async Task A_colleague_meets_no_barrier() => await Barriers.ShouldBeNone(site, await Tour.OfTeam(site), 360, 1280);
}
