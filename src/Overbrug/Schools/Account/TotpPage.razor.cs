using Microsoft.AspNetCore.Components;
using Overbrug.Platform.Accounts;
using Overbrug.Schools.SigningIn;

namespace Overbrug.Schools.Account;

/// <summary>Codes from an app, on or off.</summary>
public partial class TotpPage
{
    private string key = "";

    [Inject]
    public SignInGuessing Guessing { get; set; } = null!;

    private CodeForm Form { get; } = new();

    public static string Url() => "/account/totp";

    protected override async Task OnInitializedAsync()
    {
        if (await MayChangeKeysAsync() && !Me.TwoFactorEnabled)
        {
            key = await Factor.KeyAsync(Me);
        }
    }

    private async Task TurnOnAsync()
    {
        if (key.Length == 0 || !Form.Read(Http))
        {
            return;
        }

        if (Guessing.IsTooManyCodes(Me, Http.User.Strength()) || !await Factor.TurnOnAsync(Me, Form.Code))
        {
            Guessing.MissCode(Me, Http.User.Strength());
            Form.Refuse(Http, nameof(Form.Code), "account.code-wrong");
            return;
        }

        Record("account.totp-on");
        await Db.SaveChangesAsync(Cancel);
        await Http.SignInAsync(Me, Strength.Strong);
        GoTo(RecoveryCodesPage.Url(), "account.done-totp-on");
    }

    private async Task TurnOffAsync()
    {
        if (!await MayChangeKeysAsync())
        {
            return;
        }

        Record("account.totp-off");
        await Factor.TurnOffAsync(Me);
        await Http.StaySignedInAsync(Me);
        GoTo(AccountPage.Url(), "account.done-totp-off");
    }
}
