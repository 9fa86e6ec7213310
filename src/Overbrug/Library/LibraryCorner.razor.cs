using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Lists;
using Overbrug.Library.Trying;
using Overbrug.Platform.Data;
using Overbrug.Visions;

namespace Overbrug.Library;

/// <summary>The school's corner in the library: its lists and what it tried.</summary>
public partial class LibraryCorner
{
    private const int MostLists = 5;
    private int page = 1;
    private IReadOnlyList<ListLine> lists = [];
    private IReadOnlyList<OwnTried> tried = [];
    private bool hasMore;

    public static string Url() => "/team/library";

    protected override async Task OnInitializedAsync()
    {
        page = Http.Request.Query.Page();
        lists = await ReadingList.VisibleTo(Db, Actor).Where(l => l.SchoolId == Actor.SchoolId).AsLines().Take(MostLists).ToListAsync(Cancel);
        (tried, hasMore) = await Tried.VisibleTo(Db, Actor).AsOwn().PartAsync(page, ListLines.PageSize, Cancel);
    }
}
