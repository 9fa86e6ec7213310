using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>A place that came free for a family of the waiting list. Nobody writes to families: their class's team tells them.</summary>
public static class FreedPlace
{
    public static string Url(Guid momentId) => $"/moments/{momentId}/freed-places";

    public static Task<List<SignUp>> ReadAsync(OverbrugDb db, Actor actor, DateOnly today, CancellationToken cancel) =>
        SignUp.VisibleTo(db, actor).AsNoTracking().Include(s => s.Family).Include(s => s.Moment)
            .Where(s => s.IsToBeTold && s.State == SignUpState.Coming && s.Moment!.State == MomentState.Published && s.Moment.Day >= today)
            .OrderBy(s => s.Moment!.Day).ThenBy(s => s.AskedAt).ThenBy(s => s.Id).ToListAsync(cancel);

    internal static async Task<IResult> ToldAsync(Guid id, HttpContext http, OverbrugDb db, TimeProvider clock)
    {
        var (actor, cancel) = (http.Actor(), http.RequestAborted);
        if (!await Moment.MetBy(db, actor).AnyAsync(m => m.Id == id, cancel))
        {
            return Results.NotFound();
        }

        var told = Guid.TryParse(http.Request.Form["signup"], out var given) ? given : Guid.Empty;
        if (await SignUp.VisibleTo(db, actor).SingleOrDefaultAsync(s => s.Id == told && s.MomentId == id && s.IsToBeTold, cancel) is { } signUp)
        {
            signUp.Told();
            db.Record(actor.Did("sign-up.told", id, clock.GetUtcNow().UtcDateTime));
            await db.SaveChangesAsync(cancel);
        }

        return Results.LocalRedirect(Front.TodayPage.Url());
    }
}
