using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Platform.Web;

namespace Overbrug.Schools.SigningIn;

/// <summary>Sends a link by mail, and lets it be used once.</summary>
public sealed class MailedSignIn(OverbrugDb db, UserManager<User> users, SignInGuessing guessing, Words words, PublicAddress address, TimeProvider clock)
{
    private const int MostOpen = 3;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Does nothing visible when nobody has this address, or when enough links are open already.</summary>
    public async Task AskAsync(HttpContext http, string email, string? to)
    {
        var since = Now - SignInLink.Life;
        if (!guessing.MayAskLink(http) || await users.FindByEmailAsync(email) is not { } user
            || await db.Set<SignInLink>().CountAsync(link => link.UserId == user.Id && link.SentAt > since && link.UsedAt == null) >= MostOpen)
        {
            return;
        }

        var token = Token.New();
        var w = words.In(words.Languages.Find(user.Language) ?? words.Languages.Dutch);
        db.Add(new SignInLink(user.Id, Token.Hash(token), Now));
        db.Add(Job.For(new SignInLetter(user, address.Url(SignInPage.To(LinkPage.Url(token), to)), w).ToLetter(), Now));
        await db.SaveChangesAsync();
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
