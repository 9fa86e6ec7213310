using Overbrug.Platform.Accounts;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools.SigningIn;

public sealed class PasswordForm : Form
{
    public string Email { get; private set; } = "";

    public string Password { get; private set; } = "";

    protected override void Read(Fields from)
    {
        Email = from.Line(nameof(Email), User.EmailLength);
        Password = from.Raw(nameof(Password));
        if (Password.Length == 0)
        {
            from.Refuse(nameof(Password), "forms.empty");
        }
    }
}
