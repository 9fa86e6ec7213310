using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Front.Waiting;

/// <summary>What families of my classes asked and nobody answered yet; who waits longest stands first.</summary>
internal static class OpenAsks
{
    public const int Most = 6;

    public static async Task<List<Ask>> ReadAsync(OverbrugDb db, Actor actor, CancellationToken cancel) => actor.FamilyClassIds.Count == 0
        ? []
        : await Ask.VisibleTo(db, actor).AsNoTracking().Include(a => a.Family)
            .Where(a => a.AnsweredAt == null).OrderBy(a => a.AskedOn).ThenBy(a => a.Id).Take(Most).ToListAsync(cancel);
}
