using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Schools.Team;

/// <summary>A school always keeps a head: every act that could take the last one away asks here first, inside its transaction.</summary>
public static class Headship
{
    public static async Task<bool> IsLastAsync(OverbrugDb db, Membership member, CancellationToken cancel) =>
        member.Role is Role.Head
        && !await db.Set<Membership>().AnyAsync(m => m.SchoolId == member.SchoolId && m.Id != member.Id && m.Role == Role.Head && m.LeftAt == null, cancel);
}
