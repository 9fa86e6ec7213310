using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Visions;

namespace Overbrug.Library.Suggesting;

/// <summary>All that readers think of an item.</summary>
public partial class ReactionList
{
    private const int PageSize = 20;
    private Reactions reactions = Reactions.None;
    private int page;

    public static string Url(string slug, Language? language = null) => At($"/library/{slug}/reactions", language);

    protected override async Task OpenAsync(Resource item)
    {
        page = Http.Request.Query.Page();
        reactions = await Reactions.OfAsync(Db, item.Id, page, PageSize, Cancel);
    }
}
