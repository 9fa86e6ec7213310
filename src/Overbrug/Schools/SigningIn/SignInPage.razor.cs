using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Overbrug.Platform.Accounts;

namespace Overbrug.Schools.SigningIn;

/// <summary>Passkey, password or a mail: three ways in, and two of them work without scripts.</summary>
public partial class SignInPage
{
    [SupplyParameterFromQuery]
    public string? Naar { get; set; }

    [SupplyParameterFromQuery]
    public string? Trouble { get; set; }

    [Inject]
    public UserManager<User> Users { get; set; } = null!;

    [Inject]
    public SignInGuessing Guessing { get; set; } = null!;

    [Inject]
    public MailedSignIn Mailed { get; set; } = null!;

    private PasswordForm Password { get; } = new();

    private MailForm Mail { get; } = new();

    public static string Url(string? to = null) => To(ActorGate.SignIn, to);

    /// <summary>The page that also knows where to go afterwards.</summary>
    internal static string To(string page, string? to) => ReturnPath.Local(to) is { } path ? $"{page}?naar={Uri.EscapeDataString(path)}" : page;

    private async Task SignInAsync()
    {
        if (!Password.Read(Http))
        {
            return;
        }

        var account = Users.NormalizeEmail(Password.Email)!;
        if (Guessing.IsTooMany(Http, account))
        {
            Password.Refuse(Http, nameof(Password.Password), "account.too-often");
            return;
        }

        var user = await Users.FindByEmailAsync(Password.Email);
        if (!await Users.IsRightAsync(user, Password.Password))
        {
            Guessing.Miss(Http, account);
            Password.Refuse(Http, nameof(Password.Password), "account.wrong");
            return;
        }

        Guessing.CameIn(Http, account);
        await (user!.TwoFactorEnabled ? AskCodeAsync(user) : LetInAsync(user));
    }

    private async Task AskCodeAsync(User user)
    {
        await Http.StartStepAsync(user);
        GoTo(To(CodePage.Url(), Naar));
    }

    private async Task LetInAsync(User user)
    {
        await Http.SignInAsync(user, Strength.Password);
        GoTo(ReturnPath.Local(Naar) ?? Front.TodayPage.Url());
    }

    private async Task AskMailAsync()
    {
        if (Mail.Read(Http))
        {
            await Mailed.AskAsync(Http, Mail.MailTo, ReturnPath.Local(Naar));
            GoTo(MailSentPage.Url());
        }
    }
}
