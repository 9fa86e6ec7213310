using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;

namespace Overbrug.Library.Lists;

/// <summary>One list for everyone.</summary>
public partial class PublicListPage
{
    private ReadingList? list;

    [Parameter]
    public string Slug { get; set; } = "";

    public static string Url(string slug, Language? language = null) => At($"/library/lists/{slug}", language);

    protected override async Task OnInitializedAsync()
    {
        list = Asked is null ? null : await ReadingList.Public(Db).AsNoTracking().Include(l => l.School).Include(l => l.Items).ThenInclude(item => item.Resource).SingleOrDefaultAsync(l => l.Slug == Slug, Cancel);
        if (list is null)
        {
            Navigation.NotFound();
        }
    }
}
