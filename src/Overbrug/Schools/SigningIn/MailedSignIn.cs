using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;

namespace Overbrug.Schools.SigningIn;

/// <summary>Asks for a link by mail, and lets it be used once.</summary>
public sealed class MailedSignIn(OverbrugDb db, UserManager<User> users, SignInGuessing guessing, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Does the same work for every address, so that neither the words nor the clock tell who is known; the rest is done later.</summary>
    public async Task AskAsync(HttpContext http, string email, string? to)
    {
        if (guessing.MayAskLink(http))
        {
            db.Add(Job.For(new AskedLink(email, to), Now));
            await db.SaveChangesAsync();
        }
    }

    public async Task<bool> IsOpenAsync(string token)
    {
        var hash = Token.Hash(token);
        return await db.Set<SignInLink>().AsNoTracking().SingleOrDefaultAsync(link => link.TokenHash == hash) is { } found && found.IsOpen(Now);
    }

    /// <summary>The person of this link, once: of two who use it at the same time, one gets null.</summary>
    public async Task<User?> UseAsync(string token)
    {
        var (hash, now, since) = (Token.Hash(token), Now, Now - SignInLink.Life);
        var open = db.Set<SignInLink>().Where(link => link.TokenHash == hash && link.UsedAt == null && link.SentAt > since);
        return await open.Select(link => (Guid?)link.UserId).SingleOrDefaultAsync() is { } userId
            && await open.ExecuteUpdateAsync(set => set.SetProperty(link => link.UsedAt, now)) == 1
            ? await users.FindByIdAsync(userId.ToString())
            : null;
    }
}
