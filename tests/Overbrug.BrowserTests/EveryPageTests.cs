namespace Overbrug.BrowserTests;

/// <summary>Every kind of page, for parents and the team in Dutch and in Arabic, at a desk and at 320 px.</summary>
public sealed class EveryPageTests(EveryPage pages) : IClassFixture<EveryPage>
{
    /// <summary>Of an empty installation (<see cref="CleanStart"/>), what answers a form only, what stands where something is not there, and the list of pilots, which leads straight to the only one.</summary>
    private static readonly string[] Elsewhere = ["/first-run", "/{Lang}/k/{Code}/forgetting", "/error/{Status:int}", "/invitation/{Token}", "/account/link/{Token}", "/not-found", "/pilots"];

    [Fact]
    public void No_page_is_forgotten() =>
        Assert.Equal("", string.Join(' ', PageKinds.All.Select(kind => kind.Template).Except(pages.ForAnyone.Concat(pages.ForTeam).Concat(pages.ForParents("nl")).Select(stop => stop.Name)).Except(Elsewhere)));

    [Theory]
    [InlineData("nl")]
    [InlineData("ar")]
    public async Task A_parent_meets_no_barrier(string language) => await NoBarriers(pages.ForParents(language), 320, 1280);

    [Fact]
    public async Task A_visitor_meets_no_barrier() => await NoBarriers(pages.ForAnyone, 1280, 320);

    [Theory]
    [InlineData("nl")]
    [InlineData("ar")]
    public async Task A_colleague_meets_no_barrier(string language)
    {
        await pages.Speak(language);
        await NoBarriers(pages.ForTeam, 1280, 320);
    }

    /// <summary>Two at once: a machine has two cores at least.</summary>
    private Task NoBarriers(IEnumerable<Stop> stops, params int[] widths) =>
        Task.WhenAll(stops.Index().GroupBy(stop => stop.Index % 2, stop => stop.Item).Select(half => Barriers.ShouldBeNone(pages.Site, half, widths)));
}
