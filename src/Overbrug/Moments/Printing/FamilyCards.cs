using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments.Printing;

/// <summary>The cards that this person may hand out.</summary>
public static class FamilyCards
{
    /// <summary>A class with its siblings; more is printed in parts.</summary>
    public const int MostAtOnce = 80;

    /// <param name="latest">only so many, the newest</param>
    public static async Task<IReadOnlyList<Family>> LoadAsync(OverbrugDb db, Actor actor, IEnumerable<Guid> classIds, int? latest, AliasNames names, CancellationToken cancel)
    {
        var families = await Family.VisibleTo(db, actor).AsNoTracking()
            .Where(f => f.Code != null && f.Classes.Any(link => link.IsKnown && classIds.Contains(link.ClassGroupId)))
            .OrderByDescending(f => f.Id).Take(Math.Clamp(latest ?? MostAtOnce, 1, MostAtOnce)).ToListAsync(cancel);
        return [.. families.OrderBy(f => names.Say(f.Alias), StringComparer.Ordinal)];
    }
}
