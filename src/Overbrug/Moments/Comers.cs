using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>The families of one's own classes at a moment: who comes, and who waits with their number in the whole list.</summary>
public sealed record Comers(IReadOnlyList<SignUp> Coming, IReadOnlyList<(SignUp SignUp, int Number)> Waiting)
{
    public static async Task<Comers> OfAsync(OverbrugDb db, Actor actor, Guid moment, CancellationToken cancel)
    {
        var signUps = await SignUp.VisibleTo(db, actor).AsNoTracking().Include(s => s.Family!.Classes)
            .Where(s => s.MomentId == moment && s.State != SignUpState.NotComing)
            .OrderBy(s => s.AskedAt).ThenBy(s => s.Id).ToListAsync(cancel);
        var queue = signUps.Exists(s => s.State == SignUpState.Waiting)
            ? await db.Set<SignUp>().Where(s => s.SchoolId == actor.SchoolId && s.MomentId == moment && s.State == SignUpState.Waiting).OrderBy(s => s.AskedAt).ThenBy(s => s.Id).Select(s => s.Id).ToListAsync(cancel)
            : [];
        return new Comers(
            [.. signUps.Where(s => s.State == SignUpState.Coming)],
            [.. signUps.Where(s => s.State == SignUpState.Waiting).Select(s => (s, queue.IndexOf(s.Id) + 1))]);
    }
}
