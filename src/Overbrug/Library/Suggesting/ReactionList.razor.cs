using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Visions;

namespace Overbrug.Library.Suggesting;

/// <summary>All that readers think of an item.</summary>
public partial class ReactionList
{
    private const int PageSize = 20;
    private Resource? item;
    private Reactions reactions = Reactions.None;
    private int page;

    [Parameter]
    public string Slug { get; set; } = "";

    public static string Url(string slug, Language? language = null) => At($"/library/{slug}/reactions", language);

    protected override async Task OnInitializedAsync()
    {
        item = Asked is null ? null : await Resource.Public(Db).AsNoTracking().SingleOrDefaultAsync(r => r.Slug == Slug, Cancel);
        if (item is null)
        {
            Navigation.NotFound();
            return;
        }

        page = Http.Request.Query.Page();
        reactions = await Reactions.OfAsync(Db, item.Id, page, PageSize, Cancel);
    }
}
