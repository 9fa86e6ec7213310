using Microsoft.AspNetCore.Components;
using Overbrug.Languages;

namespace Overbrug.Front;

/// <summary>How well the site can be used by everyone, and whom to tell when it cannot.</summary>
public partial class AccessibilityPage
{
    public const string Address = "/accessibility";

    [Inject]
    public Speaking Speaking { get; set; } = null!;

    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    [Inject]
    public IConfiguration Configuration { get; set; } = null!;

    [Parameter]
    public string? Lang { get; set; }

    public static string Url(Language language) => language.IsDutch ? Address : $"/{language}{Address}";

    private bool IsKnown => Lang is null || Speaking.Words.Languages.Find(Lang) is not null;

    private string? Contact => Configuration["OVERBRUG_CONTACT"] is { Length: > 0 } contact ? contact : null;

    protected override void OnInitialized()
    {
        if (!IsKnown)
        {
            Navigation.NotFound();
        }
    }
}
