using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Moments;

/// <summary>Counts what one family says after a moment, once; which family said what is nowhere.</summary>
public static class LookBackOnce
{
    public static async Task SayAsync(OverbrugDb db, Guid signUpId, Moment moment, IEnumerable<(string Question, string Choice)> answers, CancellationToken cancel)
    {
        await using var counting = await db.LockAsync(moment.Id, cancel);
        var signUp = await db.Set<SignUp>().SingleAsync(s => s.Id == signUpId && s.SchoolId == moment.SchoolId, cancel);
        if (signUp.HasLookedBack)
        {
            return;
        }

        signUp.LookBack();
        await db.SaveChangesAsync(cancel);
        await Tallies.AddAsync(db, moment, answers, cancel);
        await counting.CommitAsync(cancel);
    }
}
