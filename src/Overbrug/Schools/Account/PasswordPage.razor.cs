using Microsoft.AspNetCore.Components;
using Overbrug.Platform.Accounts;

namespace Overbrug.Schools.Account;

/// <summary>A first or another password. Whoever came in by mail need not know the old one.</summary>
public partial class PasswordPage
{
    [Inject]
    public SignInGuessing Guessing { get; set; } = null!;

    private NewPasswordForm Form { get; } = new();

    private bool AsksCurrent => Me.PasswordHash is not null && Http.User.Strength() != Strength.Link;

    public static string Url() => "/account/password";

    protected override Task OnInitializedAsync() => MayChangeKeysAsync();

    private async Task SaveAsync()
    {
        if (!await MayChangeKeysAsync() || !Form.Read(Http) || !await KnowsCurrentAsync())
        {
            return;
        }

        var schools = Http.ActorOrNull()?.Schools.Select(school => school.Name) ?? [];
        if (PasswordWords.Key(Passwords.Problem(Form.Password, [Me.Name, Me.Email!, .. schools])) is { } problem)
        {
            Form.Refuse(Http, nameof(Form.Password), problem, ("least", Passwords.LeastLength));
            return;
        }

        Me.PasswordHash = Users.PasswordHasher.HashPassword(Me, Form.Password);
        Record("account.password-changed");
        await Users.UpdateSecurityStampAsync(Me);
        await Http.StaySignedInAsync(Me);
        GoTo(AccountPage.Url(), "account.done-password");
    }

    private async Task<bool> KnowsCurrentAsync()
    {
        if (!AsksCurrent)
        {
            return true;
        }

        var tooOften = Guessing.IsTooMany(Http, Me.NormalizedEmail!);
        if (!tooOften && await Users.CheckPasswordAsync(Me, Form.Current))
        {
            return true;
        }

        Guessing.Miss(Http, Me.NormalizedEmail!);
        Form.Refuse(Http, nameof(Form.Current), tooOften ? "account.too-often" : "account.password-not-now");
        return false;
    }
}
