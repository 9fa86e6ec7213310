using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Overbrug.Design;
using Overbrug.Network.Readers;
using Overbrug.Schools;

namespace Overbrug.Network;

/// <summary>Chooses who reads a story, after a look at names and at who is quoted.</summary>
public partial class ShareStory
{
    private Story? story;
    private SharingForm form = null!;
    private IReadOnlyList<Reach> offered = [];
    private List<string> sisters = [];

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    public IOutputCacheStore Kept { get; set; } = null!;

    private IReadOnlyList<Choice> Choices => [.. offered.Select(reach =>
        new Choice(reach.ToString(), W[reach.Key()], W.Of(reach.AboutKey(), ("schools", sisters.Count), ("names", W.List(sisters)))))];

    private IReadOnlyList<Choice> Checks => [new("no-names", W["stories.check-no-names"]), new("agreed", W["stories.check-agreed"])];

    public static string Url(Guid id) => $"/team/stories/{id}/sharing";

    protected override async Task OnInitializedAsync()
    {
        story = Found(await Story.ChangeableBy(Db, Actor).SingleOrDefaultAsync(s => s.Id == Id, Cancel));
        var pilots = Pilot.VisibleTo(Db, Actor);
        offered = await pilots.AnyAsync(Cancel) ? Enum.GetValues<Reach>() : [Reach.School, Reach.Everyone];
        sisters = await Db.Set<School>().Where(s => s.Id != Actor.SchoolId && pilots.Any(p => p.Schools.Any(link => link.SchoolId == s.Id)))
            .OrderBy(s => s.Name).Select(s => s.Name).ToListAsync(Cancel);
        form = new SharingForm(offered, story?.Reach ?? Reach.School);
    }

    private async Task Save()
    {
        if (!form.Read(Http))
        {
            return;
        }

        story!.ShareWith(form.Reach!.Value, story.Slug ?? await StorySlug.FreeAsync(Db, story.Title, Cancel), Now);
        Db.Record(Actor.Did($"story.shared-{form.Reach.Value.ToString().ToLowerInvariant()}", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        await Shelf.ClearAsync(Kept);
        GoTo(StoryPage.Url(Id), "stories.done-shared");
    }
}
