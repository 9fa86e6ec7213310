using Microsoft.AspNetCore.Identity;

namespace Overbrug.Platform.Accounts;

/// <summary>Whether a password is someone's, in the same time for addresses that nobody has.</summary>
public static class PasswordCheck
{
    public static async Task<bool> IsRightAsync(this UserManager<User> users, User? user, string password)
    {
        if (user?.PasswordHash is not null)
        {
            return await users.CheckPasswordAsync(user, password);
        }

        // as slow as a real check, so that the clock does not tell which addresses exist
        users.PasswordHasher.HashPassword(new User("-", "-", DateTime.UnixEpoch), password);
        return false;
    }
}
