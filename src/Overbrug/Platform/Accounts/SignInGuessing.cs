using System.Collections.Concurrent;
using Overbrug.Platform.Web;

namespace Overbrug.Platform.Accounts;

/// <summary>
/// Slows who guesses at sign-in. Misses count per network, per account from one network, and more widely per account from all. A network
/// from which the person came in lately is asked nothing about guessing elsewhere, and passkey and mailed link stay open.
/// </summary>
public sealed class SignInGuessing(Guessing guessing, TimeProvider clock)
{
    public const int MissesPerAccountAnywhere = Guessing.MissesPerAccount * 10;
    public const int CodeMisses = 6;

    /// <summary>Codes missed in a row after the right password; then a mail or a passkey is needed. Of a million, three codes fit at a time.</summary>
    public const int CodeMissesInARow = 60;

    /// <summary>A school of many behind one address may all ask for a mail on the same morning.</summary>
    public const int LinksPerAddress = 60;

    private static readonly TimeSpan Known = TimeSpan.FromDays(30);
    private const int MostKnown = 20_000;
    private readonly ConcurrentDictionary<string, DateTimeOffset> cameIn = new();
    private readonly ConcurrentDictionary<Guid, int> missedInARow = new();

    public bool IsTooMany(HttpContext http, string account) =>
        guessing.IsTooMany(Guessing.Address(http), Guessing.MissesPerAddress)
        || guessing.IsTooMany(Here(http, account), Guessing.MissesPerAccount)
        || (guessing.IsTooMany(Anywhere(account), MissesPerAccountAnywhere) && !IsKnown(Here(http, account)));

    public void Miss(HttpContext http, string account)
    {
        guessing.Miss(Guessing.Address(http));
        guessing.Miss(Here(http, account));
        guessing.Miss(Anywhere(account));
    }

    /// <summary>Notes that the person came in from here.</summary>
    public void CameIn(HttpContext http, string account)
    {
        if (cameIn.Count > MostKnown)
        {
            cameIn.Clear();
        }

        guessing.Forget(Here(http, account));
        cameIn[Here(http, account)] = clock.GetUtcNow();
    }

    /// <summary>Whether codes were missed too often. Counted apart after a password and after a mail: who stole the one does not shut the other.</summary>
    public bool IsTooManyCodes(User user, Strength after) =>
        guessing.IsTooMany(Codes(user, after), CodeMisses)
        || (after == Strength.Password && missedInARow.GetValueOrDefault(user.Id) >= CodeMissesInARow);

    public void MissCode(User user, Strength after)
    {
        guessing.Miss(Codes(user, after));
        if (after == Strength.Password)
        {
            missedInARow.AddOrUpdate(user.Id, 1, (_, misses) => misses + 1);
        }
    }

    public void GaveCode(User user) => missedInARow.TryRemove(user.Id, out _);

    /// <summary>Counts a request for a mailed link; true while this network has not asked too often.</summary>
    public bool MayAskLink(HttpContext http)
    {
        var name = "links:" + Guessing.Address(http);
        guessing.Miss(name);
        return !guessing.IsTooMany(name, LinksPerAddress + 1);
    }

    private bool IsKnown(string here) => cameIn.TryGetValue(here, out var at) && clock.GetUtcNow() < at + Known;

    private static string Here(HttpContext http, string account) => $"account:{account}|{Guessing.Address(http)}";

    private static string Anywhere(string account) => $"account:{account}";

    private static string Codes(User user, Strength after) => $"code:{user.Id:N}|{after}";
}
