using Overbrug.Library;
using Overbrug.Library.Watching;
using Overbrug.Platform.Web.Outside;

namespace Overbrug.Tests.Library.Watching;

public sealed class LinkPlanTests
{
    private static readonly DateTime Monday = new(2027, 3, 8, 3, 0, 0, DateTimeKind.Utc);
    private static readonly LinkFinding Gone = LinkFinding.Of(404, null);

    [Fact]
    public void Three_misses_over_a_week_make_a_link_dead_and_one_answer_brings_it_back()
    {
        var link = Link();
        var days = new List<int>();
        for (var now = Monday; link.DeadSince is null; now = link.NextAt)
        {
            days.Add((now - Monday).Days);
            LinkPlan.Tell(link, Gone, true, "", now);
        }

        Assert.Equal([0, 2, 7], days);
        LinkPlan.Tell(link, LinkFinding.Of(200, null), true, "", link.NextAt);
        Assert.Equal((null, 0), (link.DeadSince, link.Misses));
    }

    [Fact]
    public void A_server_that_cannot_be_reached_counts_only_when_others_can()
    {
        var link = Link();
        for (var i = 0; i < 20; i++)
        {
            LinkPlan.Tell(link, LinkFinding.Of(OutsideTrouble.Name), isConcluded: false, "", link.NextAt);
        }

        Assert.Equal((null, 0), (link.DeadSince, link.Misses));
        LinkPlan.Tell(link, LinkFinding.Of(OutsideTrouble.Name), isConcluded: true, "", link.NextAt);
        Assert.Equal(1, link.Misses);
    }

    [Theory]
    [InlineData(200, null, "Live")]
    [InlineData(206, null, "Live")]
    [InlineData(304, null, "Live")]
    [InlineData(401, null, "Live")]
    [InlineData(403, null, "Live")]
    [InlineData(404, null, "Missed")]
    [InlineData(410, null, "Missed")]
    [InlineData(429, null, "Busy")]
    [InlineData(500, null, "Missed")]
    [InlineData(503, null, "Missed")]
    [InlineData(503, 60, "Busy")]
    public void An_answer_means(int status, int? retryAfter, string state) =>
        Assert.Equal(state, LinkFinding.Of(status, retryAfter is { } s ? TimeSpan.FromSeconds(s) : null).State.ToString());

    [Fact]
    public void A_living_link_is_asked_again_after_a_month_but_not_all_on_one_day()
    {
        var pauses = Enumerable.Range(0, 200).Select(n => LinkPlan.AfterLive($"https://example.org/{n}")).ToList();
        Assert.All(pauses, pause => Assert.InRange(pause.TotalDays, 27, 33));
        Assert.True(pauses.Select(pause => pause.Days).Distinct().Count() >= 5);
    }

    [Fact]
    public void Rest_is_given_as_asked_within_reason()
    {
        Assert.Equal(TimeSpan.FromDays(3), LinkPlan.AfterBusy(TimeSpan.FromDays(3)));
        Assert.Equal(TimeSpan.FromHours(12), LinkPlan.AfterBusy(TimeSpan.FromSeconds(1)));
        Assert.Equal(TimeSpan.FromDays(30), LinkPlan.AfterBusy(TimeSpan.FromDays(3000)));
    }

    [Fact]
    public void Half_may_be_lost_more_is_doubtful()
    {
        var (lost, live) = (LinkFinding.Of(OutsideTrouble.Connection), LinkFinding.Of(200, null));
        Assert.False(LinkPlan.IsDoubtful([("a", lost), ("b", live)]));
        Assert.True(LinkPlan.IsDoubtful([("a", lost), ("a", lost), ("b", live), ("c", lost)]));
        Assert.False(LinkPlan.IsDoubtful([]));
    }

    private static WatchedLink Link() =>
        new(new Resource("x", new ResourceFacts { Title = "x", Kind = ResourceKind.Website, Theme = "parents", Link = "https://example.org/" }, Monday), Monday);
}
