using Overbrug.Platform.Accounts;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools.Account;

public sealed class NewPasswordForm : Form
{
    public string Current { get; private set; } = "";

    public string Password { get; private set; } = "";

    protected override void Read(Fields from)
    {
        Current = from.Raw(nameof(Current));
        Password = from.Raw(nameof(Password));
        if (Password.Length is 0 or > PasswordWords.Longest)
        {
            from.Refuse(nameof(Password), Password.Length == 0 ? "forms.empty" : "account.password-long");
        }
    }
}

/// <summary>What is wrong with a new password, as the key of a sentence.</summary>
public static class PasswordWords
{
    public const int Longest = 200;

    public static string? Key(PasswordProblem? problem) => problem switch
    {
        PasswordProblem.TooShort => "account.password-short",
        PasswordProblem.Common => "account.password-common",
        PasswordProblem.Near => "account.password-near",
        _ => null,
    };
}
