using Microsoft.AspNetCore.Components;
using Overbrug.Languages;

namespace Overbrug.Front;

/// <summary>Nothing stands at this address, or nothing that this reader may see.</summary>
public partial class NotFoundPage
{
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    [Inject]
    public Speaking Speaking { get; set; } = null!;

    protected override void OnInitialized() => Http.Response.StatusCode = StatusCodes.Status404NotFound;
}
