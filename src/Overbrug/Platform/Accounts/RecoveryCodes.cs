using Microsoft.AspNetCore.Identity;
using Overbrug.Platform.Web;

namespace Overbrug.Platform.Accounts;

/// <summary>Codes on paper for who lost phone and passkey. Each has 80 bits and works once; the database holds hashes.</summary>
public static class RecoveryCodes
{
    public const int Number = 8;
    private const int Length = 16;
    private const string Provider = "overbrug";
    private const string Name = "recovery-codes";

    /// <summary>Makes new codes, to be shown once; older ones stop working.</summary>
    public static async Task<IReadOnlyList<string>> MakeAsync(UserManager<User> users, User user)
    {
        var codes = Enumerable.Range(0, Number).Select(_ => Code.New(Length)).ToList();
        await KeepAsync(users, user, codes.Select(Token.Hash));
        return codes;
    }

    /// <summary>How many are still unused.</summary>
    public static async Task<int> LeftAsync(UserManager<User> users, User user) => (await HashesAsync(users, user)).Count;

    internal static async Task<bool> UseAsync(UserManager<User> users, User user, string typed)
    {
        var hashes = await HashesAsync(users, user);
        if (Code.Normalise(typed) is not { Length: Length } code || !hashes.Remove(Token.Hash(code)))
        {
            return false;
        }

        // of two who use the same code at the same time, the later write is refused
        return (await KeepAsync(users, user, hashes)).Succeeded;
    }

    private static async Task<List<string>> HashesAsync(UserManager<User> users, User user) =>
        [.. (await users.GetAuthenticationTokenAsync(user, Provider, Name) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)];

    private static Task<IdentityResult> KeepAsync(UserManager<User> users, User user, IEnumerable<string> hashes) =>
        users.SetAuthenticationTokenAsync(user, Provider, Name, string.Join(';', hashes));
}
