using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Visions;

namespace Overbrug.Library.Lists;

/// <summary>The lists that schools share with everyone.</summary>
public partial class PublicLists
{
    private int page = 1;
    private IReadOnlyList<ListLine> lines = [];
    private bool hasMore;

    public static string Url(Language? language = null) => At("/library/lists", language);

    protected override async Task OnInitializedAsync()
    {
        if (Asked is null)
        {
            Navigation.NotFound();
            return;
        }

        page = Http.Request.Query.Page();
        (lines, hasMore) = await ReadingList.Public(Db).AsLines().PartAsync(page, ListLines.PageSize, Cancel);
    }
}
