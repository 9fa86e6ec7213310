using Microsoft.AspNetCore.Components;
using Overbrug.Languages;

namespace Overbrug.Front;

/// <summary>The frame around pages for anyone, in the language of their address.</summary>
public partial class FrontLayout
{
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    [Inject]
    public Speaking Speaking { get; set; } = null!;

    private string Home => Speaking.Page.IsDutch ? "/" : $"/{Speaking.Page}";

    /// <summary>This page in another language.</summary>
    private string In(Language language)
    {
        var path = Http.Request.RouteValues.ContainsKey("lang") ? Http.Request.Path.Value!.TrimStart('/').Split('/', 2).ElementAtOrDefault(1) ?? "" : Http.Request.Path.Value!.TrimStart('/');
        return language.IsDutch ? $"/{path}" : $"/{language}/{path}".TrimEnd('/');
    }
}
