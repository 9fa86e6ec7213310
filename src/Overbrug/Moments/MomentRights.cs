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

    public bool IsChangeableBy(Actor actor) => SchoolId == actor.SchoolId && (actor.Leads || (actor.Plans && IsOf(actor.ClassIds)));

    public bool IsSharedBy(Actor actor) => SchoolId == actor.SchoolId && actor.JoinsRuns && IsOf(actor.ClassIds);

    public bool IsMetBy(Actor actor) => SchoolId == actor.SchoolId && IsOf(actor.FamilyClassIds);

    private bool IsOf(IReadOnlyCollection<Guid> classIds) => classes.Exists(link => classIds.Contains(link.ClassGroupId));
}
