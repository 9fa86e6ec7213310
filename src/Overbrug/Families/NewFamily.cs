using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Families;

/// <summary>Gives families that come in without a card a name of their own. Called inside a transaction that holds the school's lock.</summary>
public sealed class NewFamily(OverbrugDb db, AliasNames names, TimeProvider clock)
{
    /// <summary>Null when every name of this school year is taken.</summary>
    public async Task<Family?> MakeAsync(ClassGroup group, bool isKnown, CancellationToken cancel) =>
        (await MakeAsync(group, 1, isKnown, cancel)).FirstOrDefault();

    /// <summary>At most <paramref name="count"/> new families, fewer when names run out.</summary>
    public async Task<IReadOnlyList<Family>> MakeAsync(ClassGroup group, int count, bool isKnown, CancellationToken cancel)
    {
        var taken = await db.Set<Family>().Where(f => f.SchoolId == group.SchoolId && f.Year == group.Year)
            .Select(f => new Alias(f.Colour, f.Thing)).ToListAsync(cancel);
        var now = clock.GetUtcNow().UtcDateTime;
        var families = names.Free(taken, count).Select(alias => new Family(group, alias, isKnown, now)).ToList();
        db.AddRange(families);
        return families;
    }
}
