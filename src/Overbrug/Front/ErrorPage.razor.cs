using Microsoft.AspNetCore.Components;
using Overbrug.Languages;
using Overbrug.Platform.Web;

namespace Overbrug.Front;

/// <summary>Says what went wrong and what to do, in the reader's language.</summary>
public partial class ErrorPage
{
    [Parameter]
    public int Status { get; set; }

    [Inject]
    public Speaking Speaking { get; set; } = null!;

    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    private string Key => Status switch
    {
        StatusCodes.Status503ServiceUnavailable when ErrorPages.IsUnkept(Http) => "errors.unkept",
        StatusCodes.Status404NotFound => "errors.not-found",
        StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable => "errors.busy",
        < 500 => "errors.not-understood",
        _ => "errors.broken",
    };
}
