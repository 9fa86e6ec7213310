using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace Overbrug.Platform.Accounts;

/// <summary>The second proof of who someone is: codes from an app, passkeys, and recovery codes for when both are lost.</summary>
public sealed class SecondFactor(UserManager<User> users, TimeProvider clock)
{
    private const string Provider = "overbrug";
    private const string KeyName = "totp-key";
    private const string LastStep = "totp-step";

    /// <summary>Whether this person has anything to prove themselves with beside a password or a mail.</summary>
    public async Task<bool> IsSetUpAsync(User user) => user.TwoFactorEnabled || (await users.GetPasskeysAsync(user)).Count > 0;

    /// <summary>The key to type into an app; made when there is none yet.</summary>
    public async Task<string> KeyAsync(User user)
    {
        if (await users.GetAuthenticationTokenAsync(user, Provider, KeyName) is { } key)
        {
            return key;
        }

        key = Totp.NewKey();
        await users.SetAuthenticationTokenAsync(user, Provider, KeyName, key);
        return key;
    }

    /// <summary>Turns codes on once the app shows the right one. It ends every other session.</summary>
    public async Task<bool> TurnOnAsync(User user, string code)
    {
        if (!await IsCodeAsync(user, code))
        {
            return false;
        }

        await users.SetTwoFactorEnabledAsync(user, true);
        return true;
    }

    public async Task TurnOffAsync(User user)
    {
        await users.RemoveAuthenticationTokenAsync(user, Provider, KeyName);
        await users.SetTwoFactorEnabledAsync(user, false);
    }

    /// <summary>Whether this is the code of the moment or a recovery code; each counts once.</summary>
    public async Task<bool> AcceptsAsync(User user, string typed) =>
        (user.TwoFactorEnabled && await IsCodeAsync(user, typed)) || await RecoveryCodes.UseAsync(users, user, typed);

    private async Task<bool> IsCodeAsync(User user, string typed)
    {
        var code = new string([.. typed.Where(char.IsAsciiDigit)]);
        if (await users.GetAuthenticationTokenAsync(user, Provider, KeyName) is not { } key || Totp.Match(key, code, clock.GetUtcNow()) is not { } step)
        {
            return false;
        }

        var last = await users.GetAuthenticationTokenAsync(user, Provider, LastStep);
        if (last is not null && long.Parse(last, CultureInfo.InvariantCulture) >= step)
        {
            return false;
        }

        // of two who use the same code at the same time, the later write is refused
        return (await users.SetAuthenticationTokenAsync(user, Provider, LastStep, step.ToString(CultureInfo.InvariantCulture))).Succeeded;
    }
}
