using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>Who may see and change a moment.</summary>
public sealed partial class Moment
{
    /// <summary>The whole team sees the school's moments; students and partners those of their classes.</summary>
    public static IQueryable<Moment> VisibleTo(OverbrugDb db, Actor actor) =>
        db.Set<Moment>().Where(m => m.SchoolId == actor.SchoolId && (actor.Plans || actor.Membership == null || m.Classes.Any(link => actor.ClassIds.Contains(link.ClassGroupId))));

    /// <summary>Changed by who plans and belongs to one of its classes; a head may change all.</summary>
    public static IQueryable<Moment> ChangeableBy(OverbrugDb db, Actor actor) =>
        VisibleTo(db, actor).Where(m => actor.Leads || (actor.Plans && m.Classes.Any(link => actor.ClassIds.Contains(link.ClassGroupId))));

    /// <summary>Those of this person's own classes, also for partners: what families said afterwards stays there.</summary>
    public static IQueryable<Moment> SharedBy(OverbrugDb db, Actor actor) =>
        db.Set<Moment>().Where(m => m.SchoolId == actor.SchoolId && actor.JoinsRuns && m.Classes.Any(link => actor.ClassIds.Contains(link.ClassGroupId)));

    /// <summary>Those of whose families this person may see who comes.</summary>
    public static IQueryable<Moment> MetBy(OverbrugDb db, Actor actor) =>
        db.Set<Moment>().Where(m => m.SchoolId == actor.SchoolId && m.Classes.Any(link => actor.FamilyClassIds.Contains(link.ClassGroupId)));

    private static readonly KeptQuery<Func<OverbrugDb, Guid, Guid, IAsyncEnumerable<Moment>>> WithId = new(() => EF.CompileAsyncQuery((OverbrugDb db, Guid school, Guid id) =>
        db.Set<Moment>().AsNoTracking().Include(m => m.Classes).Where(m => m.SchoolId == school && m.Id == id)));

    /// <summary>A moment of the actor's school as it is now; ask it for whom it is.</summary>
    public static async Task<Moment?> FindAsync(OverbrugDb db, Actor actor, Guid id, CancellationToken cancel) =>
        await WithId.For(db)(db, actor.SchoolId, id).FirstOrDefaultAsync(cancel);

    public bool IsFor(Guid classGroupId) => classes.Exists(link => link.ClassGroupId == classGroupId);

    /// <summary>Whether whoever stands at this door may know of it.</summary>
    public bool IsShownAt(Doorway door) =>
        !IsDraft && door.GroupIds.Any(IsFor) && (Audience == Audience.Everyone || door.KnownIn.Any(IsFor));

    /// <summary>The same, of the database.</summary>
    public static IQueryable<Moment> ShownAt(OverbrugDb db, Doorway door) =>
        db.Set<Moment>().Where(m => m.SchoolId == door.School.Id && m.State != MomentState.Draft && m.Classes.Any(link => door.GroupIds.Contains(link.ClassGroupId))
            && (m.Audience == Audience.Everyone || m.Classes.Any(link => door.KnownIn.Contains(link.ClassGroupId))));

    public bool IsChangeableBy(Actor actor) => SchoolId == actor.SchoolId && (actor.Leads || (actor.Plans && IsOf(actor.ClassIds)));

    public bool IsSharedBy(Actor actor) => SchoolId == actor.SchoolId && actor.JoinsRuns && IsOf(actor.ClassIds);

    public bool IsMetBy(Actor actor) => SchoolId == actor.SchoolId && IsOf(actor.FamilyClassIds);

    private bool IsOf(IReadOnlyCollection<Guid> classIds) => classes.Exists(link => classIds.Contains(link.ClassGroupId));
}
