using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Visions;

namespace Overbrug.Network;

/// <summary>A story of the school or of its pilot.</summary>
public partial class StoryPage
{
    private Story? story;
    private string? run;
    private bool mayChange;

    [Parameter]
    public Guid Id { get; set; }

    public static string Url(Guid id) => $"/team/stories/{id}";

    protected override async Task OnInitializedAsync()
    {
        story = await Story.VisibleTo(Db, Actor).AsNoTracking().Include(s => s.School).SingleOrDefaultAsync(s => s.Id == Id, Cancel);
        if (Found(story) is null)
        {
            return;
        }

        mayChange = Actor.Plans && story!.SchoolId == Actor.SchoolId;
        run = story!.RunId is { } runId ? (await RunTitles.Of(Db, Actor, [runId], Cancel)).GetValueOrDefault(runId) : null;
    }
}
