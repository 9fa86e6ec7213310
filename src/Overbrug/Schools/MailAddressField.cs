using Overbrug.Platform.Accounts;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Schools;

internal static class MailAddressField
{
    /// <summary>One plain mail address: what a letter can be sent to.</summary>
    public static string Address(this Fields from, string name)
    {
        var text = from.Line(name, User.EmailLength);
        if (text.Length > 0 && !(System.Net.Mail.MailAddress.TryCreate(text, out var address) && address.Address == text && text.All(char.IsAscii)))
        {
            from.Refuse(name, "account.email-wrong");
        }

        return text;
    }
}
