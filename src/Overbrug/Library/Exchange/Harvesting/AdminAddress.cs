using System.Net.Mail;
using Overbrug.Platform.Web;

namespace Overbrug.Library.Exchange.Harvesting;

/// <summary>Whom a harvester writes to: the contact of the installation (<c>OVERBRUG_CONTACT</c>) when that is a mail address, else its postmaster (RFC 5321 §4.5.1).</summary>
internal sealed class AdminAddress(IConfiguration configuration, PublicAddress address)
{
    private const string MailTo = "mailto:";

    public string Mail => Told(configuration["OVERBRUG_CONTACT"] ?? "") ?? $"postmaster@{(address.Root.IdnHost.Contains('.', StringComparison.Ordinal) ? address.Root.IdnHost : "overbrug.invalid")}";

    private static string? Told(string contact)
    {
        var mail = contact.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase) ? contact[MailTo.Length..].Split('?')[0] : contact;
        return MailAddress.TryCreate(mail, out var found) && found.Host.Contains('.', StringComparison.Ordinal) && !mail.Any(char.IsWhiteSpace) ? found.Address : null;
    }
}
