using Microsoft.AspNetCore.Components;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Web;

namespace Overbrug.Schools.SigningIn;

/// <summary>Where the mailed link leads. Looking changes nothing, because mail programs look too; the button signs in.</summary>
public partial class LinkPage
{
    private bool isOpen;

    [Parameter]
    public string Token { get; set; } = "";

    [SupplyParameterFromQuery]
    public string? Naar { get; set; }

    [Inject]
    public MailedSignIn Mailed { get; set; } = null!;

    [Inject]
    public SignInGuessing Guessing { get; set; } = null!;

    public static string Url(string token) => $"/account/link/{token}";

    protected override async Task OnInitializedAsync()
    {
        isOpen = await Mailed.IsOpenAsync(Token);
        if (!isOpen)
        {
            Http.SayNotFound();
        }
    }

    private async Task UseAsync()
    {
        if (await Mailed.UseAsync(Token) is not { } user)
        {
            isOpen = false;
            return;
        }

        Guessing.CameIn(Http, user.NormalizedEmail!);
        await Http.SignInAsync(user, Strength.Link);
        GoTo(ReturnPath.Local(Naar) ?? Front.TodayPage.Url());
    }
}
