using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Importing;
using Overbrug.Library.Suggesting;
using Overbrug.Library.Trying;
using Overbrug.Library.Watching;

namespace Overbrug.Library.Editing;

/// <summary>What waits for an editor, in order, and what came in last.</summary>
public partial class DeskPage
{
    private const int Newest = 5;

    private IReadOnlyList<(string Url, string Key, int Count)> waiting = [];
    private IReadOnlyList<ItemLine> newest = [];

    public static string Url() => "/library-desk";

    protected override async Task OpenAsync()
    {
        waiting =
        [
            (SuggestionList.Url(), "library-desk.suggestions", await Suggestion.VisibleTo(Db, Me).CountAsync(s => s.Look == Look.Waiting, Cancel)),
            (TriedList.Url(), "library-desk.tried", await Tried.VisibleTo(Db, Me).CountAsync(t => t.Look == Look.Waiting, Cancel)),
            (ItemList.Url(new(ItemsShown.Dead)), "library-desk.items-dead", await WatchedLink.Dead(Db).CountAsync(Cancel)),
            (ItemList.Url(new(ItemsShown.Again)), "library-desk.items-again", await Resource.ToLookAtAgain(Db, Today).CountAsync(Cancel)),
            (ImportList.Url(), "library-desk.imports", await Db.Set<Import>().CountAsync(i => i.DoneAt == null, Cancel)),
        ];
        newest = await new ItemFilter().Apply(Db, Today).Take(Newest).AsLines(Db).ToListAsync(Cancel);
    }
}
