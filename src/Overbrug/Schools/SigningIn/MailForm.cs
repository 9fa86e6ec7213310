using Overbrug.Platform.Accounts;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools.SigningIn;

public sealed class MailForm : Form
{
    public string MailTo { get; private set; } = "";

    protected override void Read(Fields from) => MailTo = from.Line(nameof(MailTo), User.EmailLength);
}
