using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Visions;

namespace Overbrug.Library.Lists;

/// <summary>The lists of the school, and those the schools of its pilot share.</summary>
public partial class ReadingLists
{
    private int page = 1;
    private IReadOnlyList<ListLine> own = [];
    private IReadOnlyList<ListLine> others = [];
    private bool hasMore;

    public static string Url() => "/team/library/lists";

    protected override async Task OnInitializedAsync()
    {
        page = Http.Request.Query.Page();
        var visible = ReadingList.VisibleTo(Db, Actor);
        own = await visible.Where(l => l.SchoolId == Actor.SchoolId).AsLines().Take(ReadingList.MostLists).ToListAsync(Cancel);
        (others, hasMore) = await visible.Where(l => l.SchoolId != Actor.SchoolId).AsLines().PartAsync(page, ListLines.PageSize, Cancel);
    }
}
