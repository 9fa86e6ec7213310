using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Moments;

/// <summary>Who waits longest gets the place that came free.</summary>
public static class WaitingList
{
    /// <summary>Gives every free place away; call it inside the moment's lock. What it changes is saved with the rest.</summary>
    public static async Task GivePlacesAsync(OverbrugDb db, Moment moment, CancellationToken cancel = default)
    {
        var signUps = db.Set<SignUp>().Where(s => s.SchoolId == moment.SchoolId && s.MomentId == moment.Id);
        var free = moment.Places is { } places ? places - await signUps.CountAsync(s => s.State == SignUpState.Coming, cancel) : int.MaxValue;
        if (free > 0)
        {
            var waiting = signUps.Where(s => s.State == SignUpState.Waiting).OrderBy(s => s.AskedAt).ThenBy(s => s.Id);
            foreach (var signUp in await waiting.Take(free).ToListAsync(cancel))
            {
                signUp.GivePlace();
            }
        }
    }
}
