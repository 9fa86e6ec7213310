using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Overbrug.Platform.Accounts;

/// <summary>Between the right password and the code: a cookie of a few minutes that opens nothing.</summary>
public static class HalfSignedIn
{
    public static Task StartStepAsync(this HttpContext http, User user) => http.SignInAsync(
        IdentityConstants.TwoFactorUserIdScheme,
        new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()), new Claim(ClaimTypes.Sid, user.SecurityStamp!)],
            IdentityConstants.TwoFactorUserIdScheme)));

    /// <summary>Who gave the right password here; null when that was too long ago or their password changed since.</summary>
    public static async Task<User?> StepUserAsync(this HttpContext http, UserManager<User> users)
    {
        var step = await http.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return step.Principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && await users.FindByIdAsync(id) is { } user
            && step.Principal.HasClaim(ClaimTypes.Sid, user.SecurityStamp!) ? user : null;
    }

    public static Task EndStepAsync(this HttpContext http) => http.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
}
