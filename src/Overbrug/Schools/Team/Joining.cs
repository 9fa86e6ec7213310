using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Platform.Web;

namespace Overbrug.Schools.Team;

/// <summary>From an invitation by mail to a place in the team.</summary>
public sealed class Joining(OverbrugDb db, UserManager<User> users, Words words, PublicAddress address, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task<bool> IsInTeamAsync(Guid schoolId, string email)
    {
        var normal = users.NormalizeEmail(email);
        return db.Set<Membership>().AnyAsync(m => m.SchoolId == schoolId && m.LeftAt == null && m.User.NormalizedEmail == normal);
    }

    public async Task InviteAsync(Actor by, InvitationForm form)
    {
        var token = Token.New();
        var invitation = new Invitation(by.SchoolId, form.Email, form.Name, form.Role!.Value, form.Classes, Token.Hash(token), Now) { PartnerId = form.PartnerId };
        db.Add(invitation);
        await SendAsync(by, invitation, token, "invitation.sent");
    }

    public async Task ResendAsync(Actor by, Invitation invitation)
    {
        var token = Token.New();
        invitation.Resend(Token.Hash(token), Now);
        await SendAsync(by, invitation, token, "invitation.resent");
    }

    /// <summary>The open invitation of this token, or null.</summary>
    public async Task<Invitation?> FindAsync(string token)
    {
        var hash = Token.Hash(token);
        return await db.Set<Invitation>().SingleOrDefaultAsync(i => i.TokenHash == hash) is { } invitation && invitation.IsOpen(Now) ? invitation : null;
    }

    /// <summary>The person, now in the team; null when the invitation was used or withdrawn meanwhile.</summary>
    /// <param name="newcomer">made when nobody has the invited address yet</param>
    public async Task<User?> AcceptAsync(Invitation invitation, Func<User> newcomer, string? password)
    {
        await using var transaction = await db.LockAsync(invitation.SchoolId);
        await db.Entry(invitation).ReloadAsync();
        if (db.Entry(invitation).State == EntityState.Detached || !invitation.IsOpen(Now))
        {
            return null;
        }

        var user = await users.FindByEmailAsync(invitation.Email) ?? await MakeAsync(newcomer(), password);
        if (!await IsInTeamAsync(invitation.SchoolId, invitation.Email))
        {
            db.Add(await PlaceAsync(invitation, user));
        }

        user.ChosenSpaceId = invitation.SchoolId;
        invitation.Accept(Now);
        db.Record(new Event(invitation.SchoolId, user.Id, "invitation.accepted", invitation.Id, Now));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return user;
    }

    private async Task<User> MakeAsync(User user, string? password)
    {
        var made = password is null ? await users.CreateAsync(user) : await users.CreateAsync(user, password);
        return made.Succeeded ? user : throw new InvalidOperationException($"The account was refused: {made}");
    }

    private async Task<Membership> PlaceAsync(Invitation invitation, User user)
    {
        var keys = invitation.Classes.Select(key => Guid.Parse(key)).ToList();
        var place = new Membership(invitation.SchoolId, user, invitation.Role, Now)
        {
            PartnerId = await db.Set<Partner>().AnyAsync(p => p.SchoolId == invitation.SchoolId && p.Id == invitation.PartnerId) ? invitation.PartnerId : null,
        };
        place.BelongTo(await db.Set<ClassGroup>().Where(group => group.SchoolId == invitation.SchoolId && keys.Contains(group.Id)).ToListAsync());
        return place;
    }

    private async Task SendAsync(Actor by, Invitation invitation, string token, string what)
    {
        var language = (await users.FindByEmailAsync(invitation.Email))?.Language;
        var w = words.In(words.Languages.Find(language) ?? words.Languages.Dutch);
        var letter = new InvitationLetter(invitation, by.School, by.User.Name, address.Url(InvitationPage.Url(token)), w);
        db.Add(Job.For(letter.ToLetter(), Now));
        db.Record(by.Did(what, invitation.Id, Now));
        await db.SaveChangesAsync();
    }
}
