using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Families;

/// <summary>Takes what a parent asks. A wish needs a family to bring the answer back to, so a phone without one gets a name.</summary>
public sealed class Asking(OverbrugDb db, NewFamily newFamily, TimeProvider clock)
{
    /// <summary>The family the answer goes to; null for a call or a word at the gate without a card.</summary>
    public async Task<Family?> SendAsync(Doorway door, AskForm form, string language, CancellationToken cancel)
    {
        await using var sending = await db.LockAsync(door.School.Id, cancel);
        if (await db.Set<Ask>().Include(a => a.Family).SingleOrDefaultAsync(a => a.ActKey == form.PostedKey, cancel) is { } sent)
        {
            return sent.Family;
        }

        var group = await db.Set<Schools.ClassGroup>().SingleAsync(c => c.Id == door.Group.Id, cancel);
        var family = door.Family is { } known
            ? await db.Set<Family>().SingleAsync(f => f.Id == known.Id, cancel)
            : form.Kind is AskKind.Wish or AskKind.Offer ? await newFamily.MakeAsync(group, isKnown: false, cancel) : null;
        var ask = new Ask(group, family, form.Kind, form.PostedKey, language, door.School.Today(clock), clock.GetUtcNow().UtcDateTime);
        form.ApplyTo(ask);
        db.Add(ask);
        await db.SaveChangesAsync(cancel);
        await sending.CommitAsync(cancel);
        return family;
    }
}
