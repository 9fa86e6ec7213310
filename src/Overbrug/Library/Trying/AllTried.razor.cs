using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Visions;

namespace Overbrug.Library.Trying;

/// <summary>All that schools tell of one item.</summary>
public partial class AllTried
{
    private const int PageSize = 20;
    private int page = 1;
    private Resource? item;
    private IReadOnlyList<TriedLine> lines = [];
    private bool hasMore;

    [Parameter]
    public string Slug { get; set; } = "";

    public static string Url(string slug, Language? language = null) => At($"/library/{slug}/tried", language);

    protected override async Task OnInitializedAsync()
    {
        item = Asked is null ? null : await Resource.Public(Db).AsNoTracking().SingleOrDefaultAsync(r => r.Slug == Slug, Cancel);
        if (item is null)
        {
            Navigation.NotFound();
            return;
        }

        page = Http.Request.Query.Page();
        var rows = await Tried.Public(Db).Where(t => t.ResourceId == item.Id).AsLines().Skip((page - 1) * PageSize).Take(PageSize + 1).ToListAsync(Cancel);
        (lines, hasMore) = ([.. rows.Take(PageSize)], rows.Count > PageSize);
    }
}
