using Overbrug.Platform.Accounts;
using Overbrug.Platform.Web.Forms;
using Overbrug.Schools.Account;

namespace Overbrug.Schools.Team;

/// <summary>How someone new is called, and a password for who wants one.</summary>
public sealed class AcceptForm : Form
{
    public string Name { get; set; } = "";

    public string? Password { get; private set; }

    protected override void Read(Fields from)
    {
        Name = from.Line(nameof(Name), User.NameLength);
        Password = from.Raw(nameof(Password)) is { Length: > 0 } typed ? typed : null;
        if (Password is { Length: > PasswordWords.Longest })
        {
            from.Refuse(nameof(Password), "account.password-long");
        }
    }
}
