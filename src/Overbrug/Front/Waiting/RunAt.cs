using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Practices;
using Overbrug.Schools;

namespace Overbrug.Front.Waiting;

/// <summary>A run of mine and where it stands.</summary>
public sealed record RunAt(Run Run, Journey Journey)
{
    private const int Most = 12;

    public bool Meets(Guid momentId) => Run.Activities.Any(a => a.MomentId == momentId);

    public static async Task<List<RunAt>> ReadAsync(OverbrugDb db, Actor actor, CancellationToken cancel)
    {
        if (!actor.JoinsRuns)
        {
            return [];
        }

        var runs = await Run.WorkedInBy(db, actor).AsNoTracking().Include(r => r.ClassGroup).Include(r => r.Activities)
            .Where(r => r.EndedAt == null).OrderByDescending(r => r.StartedAt).ThenBy(r => r.Id).Take(Most).ToListAsync(cancel);
        if (runs.Count == 0)
        {
            return [];
        }

        var hashes = runs.Select(r => r.MethodHash).Distinct().ToList();
        var methods = await db.Set<MethodVersion>().AsNoTracking().Where(v => hashes.Contains(v.Hash)).ToDictionaryAsync(v => v.Hash, v => v.Read(), cancel);
        var progress = await Progress.OfAsync(db, actor, [.. runs.Select(r => r.Id)], cancel);
        return [.. runs.Select(run => new RunAt(run, progress.Of(run, methods[run.MethodHash])))];
    }
}
