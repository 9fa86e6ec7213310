using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>One tap at the door: one more or one less, at a family or among those who just came by.</summary>
internal static class DoorCount
{
    public const string Everyone = "all";

    public static string PostUrl(Guid id) => $"/moments/{id}/door-counts";

    public static async Task<IResult> PostAsync(Guid id, HttpContext http, OverbrugDb db, TimeProvider clock)
    {
        var (actor, cancel) = (http.Actor(), http.RequestAborted);
        var form = await http.Request.ReadFormAsync(cancel);
        await using var turn = await db.LockAsync(id, cancel);
        var moment = await Moment.MetBy(db, actor).SingleOrDefaultAsync(m => m.Id == id && m.State == MomentState.Published, cancel);
        var signUpId = Guid.TryParse(form["signup"], out var given) ? given : (Guid?)null;
        var signUp = signUpId is null ? null : await SignUp.VisibleTo(db, actor).SingleOrDefaultAsync(s => s.Id == signUpId && s.MomentId == id, cancel);
        if (moment is null || (signUpId is not null && signUp is null))
        {
            return Results.NotFound();
        }

        Count(moment, signUp, form["count"].ToString());
        db.Record(actor.Did("moment.counted", id, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Results.LocalRedirect($"{DoorList.Url(id)}#{DoorList.RowId(signUpId)}");
    }

    private static void Count(Moment moment, SignUp? signUp, string what)
    {
        var (adults, children) = what switch
        {
            "adults+" => (1, 0),
            "adults-" => (-1, 0),
            "children+" => (0, 1),
            "children-" => (0, -1),
            Everyone when signUp is not null => (signUp.Adults - (signUp.CameAdults ?? 0), signUp.Children - (signUp.CameChildren ?? 0)),
            _ => (0, 0),
        };
        if (signUp is not null)
        {
            signUp.CountAtDoor(adults, children);
        }
        else
        {
            moment.CountAtDoor(adults, children);
        }
    }
}
