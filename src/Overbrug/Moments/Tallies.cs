using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Moments;

/// <summary>Counts answers, from phones and from paper, into the same rows.</summary>
public static class Tallies
{
    /// <summary>Adds <paramref name="people"/> (less than 0 corrects) to one choice; joins the transaction at hand, else takes the moment's lock.</summary>
    public static async Task AddAsync(OverbrugDb db, Moment moment, string question, string choice, int people, CancellationToken cancel = default)
    {
        if (!LookingBack.Offers(question, choice) && !KeptCounts.Questions.Contains(question))
        {
            throw new ArgumentException($"No choice '{choice}' for '{question}'", nameof(choice));
        }

        await using var own = db.Database.CurrentTransaction is null ? await db.LockAsync(moment.Id, cancel) : null;
        var row = db.Set<Tally>().Where(t => t.SchoolId == moment.SchoolId && t.MomentId == moment.Id && t.Question == question && t.Choice == choice);
        var counted = await row.ExecuteUpdateAsync(set => set.SetProperty(t => t.Count, t => t.Count + people < 0 ? 0 : t.Count + people), cancel);
        if (counted == 0)
        {
            var tally = new Tally(moment, question, choice);
            tally.Add(people);
            db.Add(tally);
            await db.SaveChangesAsync(cancel);
        }

        if (own is not null)
        {
            await own.CommitAsync(cancel);
        }
    }
}
