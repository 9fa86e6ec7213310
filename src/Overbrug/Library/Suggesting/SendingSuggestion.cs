using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Trying;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Suggesting;

/// <summary>Takes what a reader sends: once, and no more than editors can look at.</summary>
public sealed class SendingSuggestion(OverbrugDb db, SuggestionPace pace, TimeProvider clock)
{
    /// <summary>One at a time, so that the ceiling holds.</summary>
    private static readonly Guid Pile = new("8d2b5a52-98b0-4f0e-8a61-2d3f1f6d7e20");

    /// <summary>False when it was too much for now; what was sent before is sent.</summary>
    public async Task<bool> SendAsync(HttpContext http, SuggestionForm form, CancellationToken cancel)
    {
        var sent = form.Make(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        if (pace.IsTooMany(http))
        {
            return await SameKey(sent, cancel) is { } same && same.Says(sent);
        }

        await using var turn = await db.LockAsync(Pile, cancel);
        if (await SameKey(sent, cancel) is { } before)
        {
            if (before.Says(sent))
            {
                return true;
            }

            sent = form.Make(sent.MadeOn, RandomKey.New());
        }

        if (pace.IsTooMany(http) || await db.Set<Suggestion>().CountAsync(s => s.Look == Look.Waiting && s.MadeOn == sent.MadeOn, cancel) >= SuggestionPace.MostADay)
        {
            return false;
        }

        db.Add(sent);
        await db.SaveChangesAsync(cancel);
        pace.Count(http);
        await turn.CommitAsync(cancel);
        return true;
    }

    private Task<Suggestion?> SameKey(Suggestion sent, CancellationToken cancel) =>
        db.Set<Suggestion>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == sent.Id, cancel);
}
