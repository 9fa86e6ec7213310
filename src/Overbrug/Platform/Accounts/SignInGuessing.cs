using Overbrug.Platform.Web;

namespace Overbrug.Platform.Accounts;

/// <summary>
/// Slows who guesses at sign-in. Misses count per network, per account from one network, and more widely per account from all:
/// someone who guesses elsewhere does not keep the person out at once, and passkey and mailed link stay open (GUARDS G8).
/// </summary>
public sealed class SignInGuessing(Guessing guessing)
{
    public const int MissesPerAccountAnywhere = Guessing.MissesPerAccount * 10;
    public const int CodeMisses = 6;
    public const int LinksPerAddress = 20;

    public bool IsTooMany(HttpContext http, string account) =>
        guessing.IsTooMany(Guessing.Address(http), Guessing.MissesPerAddress)
        || guessing.IsTooMany(Here(http, account), Guessing.MissesPerAccount)
        || guessing.IsTooMany(Anywhere(account), MissesPerAccountAnywhere);

    public void Miss(HttpContext http, string account)
    {
        guessing.Miss(Guessing.Address(http));
        guessing.Miss(Here(http, account));
        guessing.Miss(Anywhere(account));
    }

    public void Forget(HttpContext http, string account) => guessing.Forget(Here(http, account));

    public bool IsTooManyCodes(User user) => guessing.IsTooMany(Codes(user), CodeMisses);

    public void MissCode(User user) => guessing.Miss(Codes(user));

    /// <summary>Counts a request for a mailed link; true while this network has not asked too often.</summary>
    public bool MayAskLink(HttpContext http)
    {
        var name = "links:" + Guessing.Address(http);
        guessing.Miss(name);
        return !guessing.IsTooMany(name, LinksPerAddress + 1);
    }

    private static string Here(HttpContext http, string account) => $"account:{account}|{Guessing.Address(http)}";

    private static string Anywhere(string account) => $"account:{account}";

    private static string Codes(User user) => $"code:{user.Id:N}";
}
