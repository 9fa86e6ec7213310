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
/// <param name="KnownIn">those of the classes whose team knows this family: what stands behind the card is shown of these only</param>
public sealed record Doorway(string Code, School School, IReadOnlyList<ClassGroup> Groups, Family? Family, bool ByCard, IReadOnlyCollection<Guid> KnownIn)
{
    public ClassGroup Group => Groups[0];

    public IReadOnlyCollection<Guid> GroupIds => [.. Groups.Select(group => group.Id)];

    /// <summary>May see what stands behind the card, in one of these classes at least.</summary>
    public bool IsBehindCard => KnownIn.Count > 0;

    private static readonly KeptQuery<Func<OverbrugDb, string, IAsyncEnumerable<ClassDoor>>> ClassWithCode = new(() => EF.CompileAsyncQuery((OverbrugDb db, string code) =>
        from c in db.Set<ClassGroup>().AsNoTracking()
        where c.Code == code
        join s in db.Set<School>() on c.SchoolId equals s.Id
        select new ClassDoor(c, s)));

    private static readonly KeptQuery<Func<OverbrugDb, Guid, IAsyncEnumerable<ClassDoor>>> ClassWithId = new(() => EF.CompileAsyncQuery((OverbrugDb db, Guid id) =>
        from c in db.Set<ClassGroup>().AsNoTracking()
        where c.Id == id
        join s in db.Set<School>() on c.SchoolId equals s.Id
        select new ClassDoor(c, s)));

    private static readonly KeptQuery<Func<OverbrugDb, string, IAsyncEnumerable<CardDoor>>> CardDoors = new(() => EF.CompileAsyncQuery((OverbrugDb db, string code) =>
        from f in db.Set<Family>().AsNoTracking()
        where f.Code == code
        from link in f.Classes
        select new CardDoor(f, link.ClassGroupId, link.IsKnown)));

    /// <summary>Where the team stands that taps in a family's strip.</summary>
    public static Doorway OfStrip(School school, IReadOnlyList<ClassGroup> groups, Family family) =>
        new(family.Code!, school, groups, family, ByCard: true, KnownIn: [.. family.Classes.Where(link => link.IsKnown).Select(link => link.ClassGroupId)]);

    /// <summary>The same door with nobody before it, for a page that is drawn once for all who would see the same.</summary>
    public Doorway ForNobody() => this with { Family = Family.Nobody, Code = ByCard ? Family.Nobody.Code! : Code };

    /// <summary>Null when no class or card of a running school year has this code.</summary>
    public static async Task<Doorway?> OpenAsync(OverbrugDb db, HttpContext http, string? typed, TimeProvider clock)
    {
        if (Platform.Web.Code.Normalise(typed) is not { Length: Platform.Web.Code.DefaultLength } code)
        {
            return null;
        }

        await db.Database.OpenConnectionAsync(http.RequestAborted);
        var reads = http.RequestServices.GetRequiredService<KeptReads>();
        var door = reads.Has((nameof(ClassWithCode), code))
            ? await ByClassAsync(db, reads, http, code)
            : await ByCardAsync(db, reads, code, http.RequestAborted) ?? await ByClassAsync(db, reads, http, code);
        return door is not null && door.Group.IsOf(SchoolYear.Of(door.School.Today(clock))) ? door : null;
    }

    private static async Task<Doorway?> ByClassAsync(OverbrugDb db, KeptReads reads, HttpContext http, string code)
    {
        var cancel = http.RequestAborted;
        if (await reads.GetAsync((nameof(ClassWithCode), code), () => ClassWithCode.For(db)(db, code).FirstOrDefaultAsync(cancel).AsTask(), SpaceOf) is not { } found)
        {
            return null;
        }

        var door = new Doorway(code, found.School, [found.Group], Family: null, ByCard: false, KnownIn: []);
        foreach (var card in FamilyCookie.Codes(http))
        {
            var links = await CardDoors.For(db)(db, card).ToListAsync(cancel);
            if (links.Count == 0 || links[0].Family.SchoolId != found.School.Id || links[0].Family.Year != found.Group.Year)
            {
                continue;
            }

            // of several cards the one of this class; else the first, which may come here but sees only what the poster says
            if (links.Find(link => link.ClassId == found.Group.Id) is { } own)
            {
                return door with { Family = own.Family, KnownIn = own.IsKnown ? [own.ClassId] : [] };
            }

            door = door.Family is null ? door with { Family = links[0].Family } : door;
        }

        return door;
    }

    private static async Task<Doorway?> ByCardAsync(OverbrugDb db, KeptReads reads, string code, CancellationToken cancel)
    {
        var links = await CardDoors.For(db)(db, code).ToListAsync(cancel);
        var classes = new List<ClassDoor>(links.Count);
        foreach (var link in links)
        {
            classes.Add((await reads.GetAsync((nameof(ClassWithId), link.ClassId), () => ClassWithId.For(db)(db, link.ClassId).FirstOrDefaultAsync(cancel).AsTask(), SpaceOf))!);
        }

        return classes.Count == 0 ? null
            : new Doorway(code, classes[0].School, [.. classes.Select(found => found.Group).OrderBy(group => group.Name, StringComparer.Ordinal)], links[0].Family, ByCard: true, [.. links.Where(link => link.IsKnown).Select(link => link.ClassId)]);
    }

    private static Guid SpaceOf(ClassDoor found) => found.School.Id;

    private sealed record ClassDoor(ClassGroup Group, School School);

    private sealed record CardDoor(Family Family, Guid ClassId, bool IsKnown);
}
