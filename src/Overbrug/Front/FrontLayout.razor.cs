using Microsoft.AspNetCore.Components;
using Overbrug.Languages;

namespace Overbrug.Front;

/// <summary>The frame around pages for anyone, in the language of their address.</summary>
public partial class FrontLayout
{
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    /// <summary>This page in another language; where something went wrong, the front page.</summary>
    private string In(Language language)
    {
        var path = Http.Response.StatusCode != StatusCodes.Status200OK || Http.Request.RouteValues.ContainsKey(nameof(ErrorPage.Status)) ? "" : Http.Request.Path.Value!.TrimStart('/');
        var rest = Http.Request.RouteValues.ContainsKey("lang") ? path.Split('/', 2).ElementAtOrDefault(1) ?? "" : path;
        return language.IsDutch ? $"/{rest}" : $"/{language}/{rest}".TrimEnd('/');
    }
}
