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
        var path = Http.Request.Path.Value!;
        var here = Http.GetRouteValue("Lang") is string tag ? path[(tag.Length + 1)..] : path;
        return ReaderPage.At(here, language) + Http.Request.QueryString;
    }
}
