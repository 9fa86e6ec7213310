using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Editing;

/// <summary>Items in a list: the newest, those with a dead link, those to look at again, those that were taken away.</summary>
public partial class ItemList
{
    private ItemFilter filter = new();
    private IReadOnlyList<ItemLine>? lines;
    private bool hasMore;

    public static string Url(ItemFilter filter) => filter.Url("/library-desk/items");

    protected override async Task OpenAsync()
    {
        filter = ItemFilter.From(Http.Request.Query);
        (lines, hasMore) = await filter.Apply(Db, Today).AsLines(Db).PartAsync(filter.Page, ItemFilter.PageSize, Cancel);
    }
}
