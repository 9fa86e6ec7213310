using Microsoft.AspNetCore.Components;
using Overbrug.Platform.Accounts;
using Overbrug.Schools.Account;

namespace Overbrug.Schools.SigningIn;

/// <summary>For whoever came in with a mail or a password alone: give the second factor, or set one up.</summary>
public partial class SecondFactorPage
{
    private bool isSetUp;
    private string key = "";

    [SupplyParameterFromQuery]
    public string? Naar { get; set; }

    [Inject]
    public SignInGuessing Guessing { get; set; } = null!;

    private CodeForm Form { get; } = new();

    public static string Url() => ActorGate.SecondFactor;

    protected override async Task OnInitializedAsync()
    {
        isSetUp = await Factor.IsSetUpAsync(Me);
        if (isSetUp && Http.User.IsStrong())
        {
            GoTo(AccountPage.Url());
        }
        else if (!isSetUp)
        {
            key = await Factor.KeyAsync(Me);
        }
    }

    private Task GiveAsync() => TryAsync(isSetUp ? Factor.AcceptsAsync : (_, _) => Task.FromResult(false), ReturnPath.Local(Naar) ?? Front.TodayPage.Url(), null);

    private Task SetUpAsync() => TryAsync(isSetUp ? (_, _) => Task.FromResult(false) : Factor.TurnOnAsync, RecoveryCodesPage.Url(), "account.done-totp-on");

    private async Task TryAsync(Func<User, string, Task<bool>> accepts, string to, string? done)
    {
        if (!Form.Read(Http))
        {
            return;
        }

        if (Guessing.IsTooManyCodes(Me, Http.User.Strength()))
        {
            Form.Refuse(Http, nameof(Form.Code), "account.too-often");
        }
        else if (await accepts(Me, Form.Code))
        {
            Guessing.GaveCode(Me);
            await Http.SignInAsync(Me, Strength.Strong);
            GoTo(to, done);
        }
        else
        {
            Guessing.MissCode(Me, Http.User.Strength());
            Form.Refuse(Http, nameof(Form.Code), "account.code-wrong");
        }
    }
}
