using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments.OnPaper;

/// <summary>The families that hold a card with a strip for a moment, for who meets them and plans.</summary>
internal static class PaperFamilies
{
    public static IQueryable<Moment> Moments(OverbrugDb db, Actor actor) =>
        Moment.MetBy(db, actor).Where(m => actor.Plans && m.State == MomentState.Published && m.Door == Door.SignUp);

    public static IQueryable<Family> Of(OverbrugDb db, Actor actor, Guid moment) => Family.VisibleTo(db, actor)
        .Where(f => f.Code != null && f.Classes.Any(link => link.IsKnown && actor.FamilyClassIds.Contains(link.ClassGroupId)
            && db.Set<MomentClass>().Any(offered => offered.MomentId == moment && offered.ClassGroupId == link.ClassGroupId)));

    public static async Task<Family?> FindAsync(OverbrugDb db, Actor actor, Guid moment, string key, CancellationToken cancel) =>
        key.Split('.') is [var colour, var thing] && await Moments(db, actor).AnyAsync(m => m.Id == moment, cancel)
            ? await Of(db, actor, moment).AsNoTracking().Include(f => f.Classes).SingleOrDefaultAsync(f => f.Colour == colour && f.Thing == thing, cancel)
            : null;
}
