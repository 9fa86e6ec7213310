using Overbrug.Platform.Accounts;
using Overbrug.Platform.Web.Forms;
using Overbrug.Schools.Account;

namespace Overbrug.Schools.FirstRun;

public sealed class FirstRunForm : Form
{
    public string Code { get; private set; } = "";

    public string School { get; private set; } = "";

    public string Town { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    public string Password { get; private set; } = "";

    protected override void Read(Fields from)
    {
        Code = from.Line(nameof(Code), 40);
        School = from.Line(nameof(School), Schools.School.NameLength);
        Town = from.Line(nameof(Town), Schools.School.TownLength);
        Name = from.Line(nameof(Name), User.NameLength);
        Email = from.Address(nameof(Email));
        Password = from.Raw(nameof(Password));
        if (Password.Length is 0 or > PasswordWords.Longest)
        {
            from.Refuse(nameof(Password), Password.Length == 0 ? "forms.empty" : "account.password-long");
        }
    }
}
