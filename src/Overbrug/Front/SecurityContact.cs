using System.Globalization;
using Overbrug.Platform.Web;

namespace Overbrug.Front;

/// <summary>Whom to tell about a weakness (RFC 9116), from the setting <c>OVERBRUG_CONTACT</c>.</summary>
internal static class SecurityContact
{
    private const string Path = "/.well-known/security.txt";
    private static readonly TimeSpan Life = TimeSpan.FromDays(300);

    public static void MapSecurityContact(this IEndpointRouteBuilder site) => site.MapGet(Path, (IConfiguration configuration, PublicAddress address, TimeProvider clock) =>
        Results.Text(Write(configuration["OVERBRUG_CONTACT"], address, clock.GetUtcNow()), "text/plain; charset=utf-8")).WithMetadata(new ForMachinesAttribute());

    /// <summary>Without a setting, the page that says who keeps this installation.</summary>
    public static string Write(string? contact, PublicAddress address, DateTimeOffset now) => string.Create(CultureInfo.InvariantCulture, $"""
        Contact: {Uri(contact) ?? address.Url(PrivacyPage.Address)}
        Expires: {(now + Life).UtcDateTime.Date:yyyy-MM-dd'T'HH:mm:ss'Z'}
        Preferred-Languages: nl, fr, en
        Canonical: {address.Url(Path)}

        """);

    private static string? Uri(string? contact) => contact switch
    {
        null or "" => null,
        _ when contact.Contains("://", StringComparison.Ordinal) || contact.StartsWith("mailto:", StringComparison.Ordinal) || contact.StartsWith("tel:", StringComparison.Ordinal) => contact,
        _ => $"mailto:{contact}",
    };
}
