using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Platform.Data;

namespace Overbrug.Moments;

/// <summary>Counts what one family says after a moment, once; which family said what is nowhere.</summary>
public static class LookBackOnce
{
    public static async Task SayAsync(OverbrugDb db, Guid familyId, Moment moment, IEnumerable<(string Question, string Choice)> answers, CancellationToken cancel)
    {
        await using var counting = await db.LockAsync(moment.Id, cancel);
        var signUp = await db.Set<SignUp>().SingleOrDefaultAsync(s => s.FamilyId == familyId && s.MomentId == moment.Id && s.SchoolId == moment.SchoolId, cancel);
        if (signUp is { HasLookedBack: true })
        {
            return;
        }

        if (signUp is null)
        {
            signUp = SignUp.OfOpen(moment, await db.Set<Family>().SingleAsync(f => f.Id == familyId && f.SchoolId == moment.SchoolId, cancel));
            db.Add(signUp);
        }

        signUp.LookBack();
        await db.SaveChangesAsync(cancel);
        await Tallies.AddAsync(db, moment, answers, cancel);
        await counting.CommitAsync(cancel);
    }
}
