using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Network;

/// <summary>What the school wrote down, and what the schools of its pilot share.</summary>
public partial class StoryList
{
    private StoryFilter filter = new();
    private IReadOnlyList<StoryLine> lines = [];
    private bool hasMore;
    private bool hasPilot;

    public static string Url() => "/team/stories";

    protected override async Task OnInitializedAsync()
    {
        filter = StoryFilter.From(Http.Request.Query);
        (lines, hasMore) = await filter.Apply(Story.VisibleTo(Db, Actor)).AsLines().PartAsync(filter.Page, StoryFilter.PageSize, Cancel);
        hasPilot = await Pilot.VisibleTo(Db, Actor).AnyAsync(Cancel);
    }
}
