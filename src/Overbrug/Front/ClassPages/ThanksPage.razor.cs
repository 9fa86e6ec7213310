using Microsoft.AspNetCore.Components;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Web;

namespace Overbrug.Front.ClassPages;

/// <summary>Thanks, what was noted, who you are on the list, and what happens next.</summary>
public partial class ThanksPage
{
    [Inject]
    public AliasNames Names { get; set; } = null!;

    private bool AlreadySent => How == nameof(SigningUpEnd.AlreadySent);

    private bool LastPlaceGone => How == nameof(SigningUpEnd.LastPlaceGone);

    private string How => Http.Request.Query["hoe"].ToString();

    protected override Task LoadAsync(Doorway door, MomentView view)
    {
        if (view.SignUp is null)
        {
            Navigation.NavigateTo(door.Url(Speaking.Page));
        }

        return Task.CompletedTask;
    }
}
