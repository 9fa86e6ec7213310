using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Overbrug.Languages;
using Overbrug.Platform.Web;

namespace Overbrug;

/// <summary>The document around every page.</summary>
public partial class App
{
    [Inject]
    public Speaking Speaking { get; set; } = null!;

    [Inject]
    public Assets Files { get; set; } = null!;

    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    private string Stylesheet => Http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type switch
    {
        { } page when page.IsDefined(typeof(ForParentsAttribute)) => "parent.css",
        { } page when page.IsDefined(typeof(ForPrintAttribute)) => "print.css",
        _ => "team.css",
    };
}
