using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Visions;

namespace Overbrug.Library.Trying;

/// <summary>All that schools tell of one item.</summary>
public partial class AllTried
{
    private const int PageSize = 20;
    private int page = 1;
    private IReadOnlyList<TriedLine> lines = [];
    private bool hasMore;

    public static string Url(string slug, Language? language = null) => At($"/library/{slug}/tried", language);

    protected override async Task OpenAsync(Resource item)
    {
        page = Http.Request.Query.Page();
        (lines, hasMore) = await Tried.Public(Db).Where(t => t.ResourceId == item.Id).AsLines().PartAsync(page, PageSize, Cancel);
    }
}
