using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Platform.Web;

namespace Overbrug.Schools.SigningIn;

/// <summary>Somebody typed this address and wants a link; maybe nobody has it.</summary>
/// <param name="To">where to go afterwards</param>
public sealed record AskedLink(string Email, string? To);

/// <summary>Makes the link and its letter, unless nobody has this address or enough links are open already. Link and letter are one write.</summary>
internal sealed class MakeLink(OverbrugDb db, UserManager<User> users, Words words, PublicAddress address, TimeProvider clock) : JobHandler<AskedLink>
{
    private const int MostOpen = 3;

    protected override async Task RunAsync(AskedLink payload, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var since = now - SignInLink.Life;
        if (await users.FindByEmailAsync(payload.Email) is not { } user
            || await db.Set<SignInLink>().CountAsync(link => link.UserId == user.Id && link.SentAt > since && link.UsedAt == null, cancel) >= MostOpen)
        {
            return;
        }

        var token = Token.New();
        var w = words.In(words.Languages.Find(user.Language) ?? words.Languages.Dutch);
        db.Add(new SignInLink(user.Id, Token.Hash(token), now));
        db.Add(Job.For(new SignInLetter(user, address.Url(SignInPage.To(LinkPage.Url(token), payload.To)), w).ToLetter(), now));
        await db.SaveChangesAsync(cancel);
    }
}
