using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Schools.Team;

/// <summary>A school always keeps a head: every act that could take the last one away asks here first, inside its transaction.</summary>
public static class Headship
{
    public static async Task<bool> IsLastAsync(OverbrugDb db, Membership member, CancellationToken cancel) =>
        member.Role is Role.Head
        && !await db.Set<Membership>().AnyAsync(m => m.SchoolId == member.SchoolId && m.Id != member.Id && m.Role == Role.Head && m.LeftAt == null, cancel);

    /// <summary>Someone leaves the team; false when the school would be left without a head.</summary>
    public static async Task<bool> LetGoAsync(OverbrugDb db, Actor by, Membership member, string what, DateTime now, CancellationToken cancel)
    {
        await using var transaction = await db.LockAsync(member.SchoolId, cancel);
        await db.Entry(member).ReloadAsync(cancel);
        if (await IsLastAsync(db, member, cancel))
        {
            return false;
        }

        member.Leave(now);
        db.Record(by.Did(what, member.Id, now));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>A head passes the school on and becomes a teacher; false when the other is not in the team.</summary>
    public static async Task<bool> HandOverAsync(OverbrugDb db, Actor head, Guid to, DateTime now, CancellationToken cancel)
    {
        await using var transaction = await db.LockAsync(head.SchoolId, cancel);
        if (await Membership.VisibleTo(db, head).SingleOrDefaultAsync(member => member.Id == to, cancel) is not { } next)
        {
            return false;
        }

        (next.Role, next.PartnerId) = (Role.Head, null);
        head.Membership!.Role = Role.Teacher;
        db.Record(head.Did("headship.handed-over", to, now));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}
