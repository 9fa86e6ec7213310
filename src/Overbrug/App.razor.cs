using Microsoft.AspNetCore.Components;
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

    private string Stylesheet => Http.GetEndpoint()?.Metadata switch
    {
        { } page when page.GetMetadata<ForParentsAttribute>() is not null => "parent.css",
        { } page when page.GetMetadata<ForPrintAttribute>() is not null => "print.css",
        _ => "team.css",
    };
}
