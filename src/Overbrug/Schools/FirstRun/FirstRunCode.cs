using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Schools.FirstRun;

/// <summary>The code on the console of a new installation: only who can read that makes its first school.</summary>
public sealed class FirstRunCode(Guessing guessing)
{
    private const int MostMisses = 30;
    private volatile bool isOver;

    public string Text { get; } = Code.New();

    public async Task<bool> IsOverAsync(OverbrugDb db, CancellationToken cancel) =>
        isOver || (isOver = await db.Set<User>().AnyAsync(cancel));

    /// <summary>Misses count per network: who guesses from elsewhere does not keep the owner out.</summary>
    public bool Accepts(HttpContext http, string typed)
    {
        var name = "first-run:" + Guessing.Address(http);
        if (!guessing.IsTooMany(name, MostMisses) && Code.Normalise(typed) == Text)
        {
            return true;
        }

        guessing.Miss(name);
        return false;
    }
}
