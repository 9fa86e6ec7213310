using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Overbrug.Platform.Accounts;

/// <summary>How someone proved who they are, as the strength of their session.</summary>
public enum Strength
{
    /// <summary>A mailed link: a short session for a shared tablet.</summary>
    Link,

    /// <summary>A password alone: as short, and it needs the password again to change it.</summary>
    Password,

    /// <summary>A passkey, or a second factor after a password or a mailed link.</summary>
    Strong,
}

/// <summary>The one session cookie of the staff side.</summary>
public static class Session
{
    public const string CookieName = "overbrug";
    private const string StrengthClaim = "overbrug:strength";
    private static readonly TimeSpan ShortLife = TimeSpan.FromHours(2);
    private static readonly TimeSpan StrongLife = TimeSpan.FromDays(7);

    public static bool IsStrong(this ClaimsPrincipal principal) => principal.Strength() == Accounts.Strength.Strong;

    public static Strength Strength(this ClaimsPrincipal principal) =>
        Enum.TryParse<Strength>(principal.FindFirstValue(StrengthClaim), out var strength) ? strength : Accounts.Strength.Link;

    public static async Task SignInAsync(this HttpContext http, User user, Strength strength)
    {
        var (principal, properties) = await TicketAsync(http.RequestServices, user, strength);
        await http.SignInAsync(IdentityConstants.ApplicationScheme, principal, properties);
    }

    /// <summary>Renews the session after a change that ends all others.</summary>
    public static Task StaySignedInAsync(this HttpContext http, User user) => http.SignInAsync(user, http.User.Strength());

    public static Task SignOutAsync(this HttpContext http) => http.SignOutAsync(IdentityConstants.ApplicationScheme);

    internal static async Task<(ClaimsPrincipal Principal, AuthenticationProperties Properties)> TicketAsync(IServiceProvider services, User user, Strength strength)
    {
        var clock = services.GetRequiredService<TimeProvider>();
        var principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<User>>().CreateAsync(user);
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(StrengthClaim, strength.ToString()));
        return (principal, new AuthenticationProperties
        {
            IsPersistent = strength == Accounts.Strength.Strong,
            IssuedUtc = clock.GetUtcNow(),
            ExpiresUtc = clock.GetUtcNow() + (strength == Accounts.Strength.Strong ? StrongLife : ShortLife),
        });
    }
}
