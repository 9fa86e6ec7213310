using Microsoft.EntityFrameworkCore;
using Overbrug.Design;
using Overbrug.Network;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Library.Lists;

/// <summary>Chooses who reads a list, after a look at names.</summary>
public partial class ShareList
{
    // addresses are given out one at a time, whatever school asks
    private static readonly Guid Addresses = new("6c697374-0000-8000-8000-736c75677300");

    private ListSharingForm form = null!;
    private IReadOnlyList<Reach> offered = [];
    private List<string> sisters = [];

    private IReadOnlyList<Choice> Choices => [.. offered.Select(reach =>
        new Choice(reach.ToString(), W[reach.ListKey()], W.Of(reach.ListAboutKey(), ("schools", sisters.Count), ("names", W.List(sisters)))))];

    public static string Url(Guid id) => $"/team/library/lists/{id}/sharing";

    protected override async Task PrepareAsync(ReadingList list)
    {
        var pilots = Pilot.VisibleTo(Db, Actor);
        offered = await pilots.AnyAsync(Cancel) ? Enum.GetValues<Reach>() : [Reach.School, Reach.Everyone];
        sisters = await Db.Set<School>().Where(s => s.Id != Actor.SchoolId && pilots.Any(p => p.Schools.Any(link => link.SchoolId == s.Id)))
            .OrderBy(s => s.Name).Select(s => s.Name).ToListAsync(Cancel);
        form = new ListSharingForm(offered, list.Reach);
    }

    private async Task Save()
    {
        if (!form.Read(Http))
        {
            return;
        }

        await using var turn = await Db.LockAsync(Addresses, Cancel);
        var list = await ReadingList.ChangeableBy(Db, Actor).SingleOrDefaultAsync(l => l.Id == Id, Cancel);
        if (list is null)
        {
            Navigation.NotFound();
            return;
        }

        list.ShareWith(form.Reach!.Value, list.Slug ?? await ReadingList.FreeSlugAsync(Db, list.Title, Cancel));
        Db.Record(Actor.Did($"list.shared-{form.Reach.Value.ToString().ToLowerInvariant()}", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        await turn.CommitAsync(Cancel);
        GoTo(ListPage.Url(Id), "library-lists.done-shared");
    }
}
