using Microsoft.AspNetCore.Components;
using Overbrug.Languages;

namespace Overbrug.Network.Readers;

/// <summary>The frame around what anyone may read, with the other languages of the page.</summary>
public partial class ReadersLayout
{
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    private string In(Language language)
    {
        var slug = Http.GetRouteValue("Slug") as string;
        return slug is null ? PublicStories.Url(language) : PublicStoryPage.Url(slug, language);
    }
}
