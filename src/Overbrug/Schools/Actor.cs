using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;

namespace Overbrug.Schools;

/// <summary>
/// Who is asking, read from the database at every request so that a removed right is gone at the next one.
/// <see cref="SchoolId"/> is the school they chose to look at; every <c>VisibleTo</c> starts from it.
/// </summary>
public sealed class Actor
{
    private readonly HashSet<Guid> classIds;

    private Actor(User user, School school, Membership? membership, IReadOnlyList<School> schools)
    {
        (User, School, Membership, Schools) = (user, school, membership, schools);
        classIds = membership is null ? [] : [.. membership.Classes.Select(link => link.ClassGroupId)];
    }

    public User User { get; }

    public School School { get; }

    public Guid SchoolId => School.Id;

    /// <summary>Null for an operator who looks in with the school's grant.</summary>
    public Membership? Membership { get; }

    /// <summary>Every school this person may choose.</summary>
    public IReadOnlyList<School> Schools { get; }

    public bool Leads => Membership?.Role.Leads() ?? false;

    public bool Plans => Membership?.Role.Plans() ?? false;

    public bool JoinsRuns => Membership?.Role.JoinsRuns() ?? false;

    public bool MeetsFamilies => Membership?.Role.MeetsFamilies() ?? false;

    /// <summary>The class groups this person is linked to.</summary>
    public IReadOnlyCollection<Guid> ClassIds => classIds;

    /// <summary>The class groups whose families this person meets: their own, and none for partners and student teachers.</summary>
    public IReadOnlyCollection<Guid> FamilyClassIds => MeetsFamilies ? classIds : [];

    public bool BelongsTo(Guid classGroupId) => classIds.Contains(classGroupId);

    public Event Did(string what, Guid? subjectId, DateTime now) => new(SchoolId, User.Id, what, subjectId, now);

    private static readonly KeptQuery<Func<OverbrugDb, Guid, IAsyncEnumerable<Place>>> PlacesOf = new(() => EF.CompileAsyncQuery((OverbrugDb db, Guid user) =>
        from m in db.Set<Membership>().Include(m => m.Classes)
        where m.UserId == user && m.LeftAt == null
        join s in db.Set<School>() on m.SchoolId equals s.Id
        select new Place(m, s)));

    public static async Task<Actor?> FindAsync(OverbrugDb db, User user, DateTime now, CancellationToken cancel)
    {
        var places = await PlacesOf.For(db)(db, user.Id).ToListAsync(cancel);
        var memberships = places.Select(place => place.Membership).OrderBy(m => m.JoinedAt).ToList();
        var schools = places.Select(place => place.School).ToList();
        if (user.IsAdministrator)
        {
            schools.AddRange(await db.Set<School>().Where(s => db.Set<Grant>().Any(g => g.SchoolId == s.Id && g.EndsAt > now)).ToListAsync(cancel));
        }

        schools = [.. schools.DistinctBy(s => s.Id).OrderBy(s => s.Name, StringComparer.Ordinal)];
        var school = schools.Find(s => s.Id == user.ChosenSpaceId) ?? schools.Find(s => memberships.Exists(m => m.SchoolId == s.Id)) ?? schools.FirstOrDefault();
        return school is null ? null : new Actor(user, school, memberships.Find(m => m.SchoolId == school.Id), schools);
    }

    private sealed record Place(Membership Membership, School School);
}
