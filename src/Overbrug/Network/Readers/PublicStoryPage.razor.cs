using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Web;

namespace Overbrug.Network.Readers;

/// <summary>One story for everyone.</summary>
public partial class PublicStoryPage
{
    private Story? story;

    [Parameter]
    public string Slug { get; set; } = "";

    public static string Url(string slug, Language? language = null) => At($"/stories/{slug}", language);

    protected override async Task OnInitializedAsync()
    {
        story = Asked is null ? null : await Story.Public(Db).AsNoTracking().Include(s => s.School).SingleOrDefaultAsync(s => s.Slug == Slug, Cancel);
        if (story is null)
        {
            Navigation.NotFound();
            return;
        }

        ParentCache.Keep(Http, story.SchoolId);
    }
}
