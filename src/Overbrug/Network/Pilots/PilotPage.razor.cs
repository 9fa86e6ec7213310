using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Network.Pilots;

/// <summary>A pilot as its coordinators and its schools see it: schools, counts and shared stories.</summary>
public partial class PilotPage
{
    private Pilot? pilot;
    private StoryFilter filter = new();
    private IReadOnlyList<School> schools = [];
    private IReadOnlyList<PilotYear> years = [];
    private IReadOnlyList<StoryLine> lines = [];
    private int partners;
    private bool hasMore;
    private bool hasOthers;

    [Parameter]
    public Guid Id { get; set; }

    public static string Url(Guid id) => $"/pilots/{id}";

    protected override async Task OnInitializedAsync()
    {
        pilot = Found(await Db.PilotsOf(Http).AsNoTracking().SingleOrDefaultAsync(p => p.Id == Id, Cancel));
        if (pilot is null)
        {
            return;
        }

        hasOthers = await Db.PilotsOf(Http).AnyAsync(p => p.Id != Id, Cancel);
        var links = Db.Set<PilotSchool>().Where(link => link.PilotId == Id);
        schools = await Db.Set<School>().AsNoTracking().Where(s => links.Any(link => link.SchoolId == s.Id)).OrderBy(s => s.Name).ToListAsync(Cancel);
        partners = await Db.Set<Partner>().Where(p => links.Any(link => link.SchoolId == p.SchoolId)).Select(p => p.Name).Distinct().CountAsync(Cancel);
        years = await PilotYear.CountAsync(Db, pilot, DateOnly.FromDateTime(Now), Cancel);
        filter = StoryFilter.From(Http.Request.Query);
        (lines, hasMore) = await filter.Apply(Story.SharedIn(Db, pilot)).AsLines().PartAsync(filter.Page, StoryFilter.PageSize, Cancel);
    }
}
