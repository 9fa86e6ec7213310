using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug.Families;

/// <summary>What a code opens: a class's page, and behind a card or a remembered phone a family's own.</summary>
/// <param name="Code">as it stands in the address</param>
/// <param name="Groups">the class, or every class of the card</param>
/// <param name="Family">null for whoever comes with a poster's code and no card</param>
/// <param name="ByCard">the address itself is a card's</param>
public sealed record Doorway(string Code, School School, IReadOnlyList<ClassGroup> Groups, Family? Family, bool ByCard)
{
    public ClassGroup Group => Groups[0];

    public IReadOnlyCollection<Guid> GroupIds => [.. Groups.Select(group => group.Id)];

    /// <summary>May see what stands behind the card.</summary>
    public bool IsBehindCard => Family is { IsKnown: true };

    /// <summary>Null when no class or card of a running school year has this code.</summary>
    public static async Task<Doorway?> OpenAsync(OverbrugDb db, HttpContext http, string? typed, TimeProvider clock)
    {
        if (Platform.Web.Code.Normalise(typed) is not { Length: Platform.Web.Code.DefaultLength } code)
        {
            return null;
        }

        var door = await ByClassAsync(db, http, code) ?? await ByCardAsync(db, code);
        return door is not null && door.Group.IsOf(SchoolYear.Of(door.School.Today(clock))) ? door : null;
    }

    private static async Task<Doorway?> ByClassAsync(OverbrugDb db, HttpContext http, string code)
    {
        var found = await db.Set<ClassGroup>().AsNoTracking().Where(c => c.Code == code)
            .Join(db.Set<School>(), c => c.SchoolId, s => s.Id, (c, s) => new { Group = c, School = s }).SingleOrDefaultAsync(http.RequestAborted);
        if (found is null)
        {
            return null;
        }

        var cards = FamilyCookie.Codes(http);
        var family = cards.Count == 0 ? null : await db.Set<Family>().AsNoTracking().Include(f => f.Classes)
            .FirstOrDefaultAsync(f => f.SchoolId == found.School.Id && f.Year == found.Group.Year && cards.Contains(f.Code!), http.RequestAborted);
        return new Doorway(code, found.School, [found.Group], family, ByCard: false);
    }

    private static async Task<Doorway?> ByCardAsync(OverbrugDb db, string code)
    {
        if (await db.Set<Family>().AsNoTracking().Include(f => f.Classes).SingleOrDefaultAsync(f => f.Code == code) is not { } family)
        {
            return null;
        }

        var ids = family.Classes.Select(link => link.ClassGroupId).ToList();
        var groups = await db.Set<ClassGroup>().AsNoTracking().Where(c => ids.Contains(c.Id)).OrderBy(c => c.Name).ToListAsync();
        var school = await db.Set<School>().AsNoTracking().SingleAsync(s => s.Id == family.SchoolId);
        return new Doorway(code, school, groups, family, ByCard: true);
    }
}
