using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Network.Pilots;

/// <summary>A story shared in a pilot, for coordinators who have no school of their own.</summary>
public partial class PilotStory
{
    private Pilot? pilot;
    private Story? story;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public string Slug { get; set; } = "";

    public static string Url(Guid pilotId, string slug) => $"/pilots/{pilotId}/stories/{slug}";

    protected override async Task OnInitializedAsync()
    {
        pilot = await Db.PilotsOf(Http).AsNoTracking().SingleOrDefaultAsync(p => p.Id == Id, Cancel);
        story = Found(pilot is null ? null : await Story.SharedIn(Db, pilot).AsNoTracking().Include(s => s.School).SingleOrDefaultAsync(s => s.Slug == Slug, Cancel));
    }
}
