using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>The families of one's own classes at a moment: who comes, by alias, and who waits with their number in the whole list.</summary>
public sealed record Comers(IReadOnlyList<Comer> Coming, IReadOnlyList<Comer> Waiting)
{
    public static Comers Nobody { get; } = new([], []);

    public int Adults => Coming.Sum(comer => comer.Adults);

    public int Children => Coming.Sum(comer => comer.Children);

    private static readonly KeptQuery<Func<OverbrugDb, Guid, Guid, Guid, IAsyncEnumerable<Comer>>> OfOwnClasses = new(() => EF.CompileAsyncQuery((OverbrugDb db, Guid school, Guid membership, Guid moment) =>
        from s in db.Set<SignUp>()
        where s.SchoolId == school && s.MomentId == moment && (s.State == SignUpState.Coming || s.State == SignUpState.Waiting)
        let links = s.Family!.Classes.Where(link => db.Set<MembershipClass>().Any(mine => mine.MembershipId == membership && mine.ClassGroupId == link.ClassGroupId))
        where links.Any()
        orderby s.AskedAt, s.Id
        select new Comer(s.Id, s.Family!.Colour, s.Family.Thing, s.State, s.Adults, s.Children, s.Interpreter, s.CameAdults, s.CameChildren, links.Any(link => !link.IsKnown))));

    public static async Task<Comers> OfAsync(OverbrugDb db, Actor actor, AliasNames names, Guid moment, CancellationToken cancel)
    {
        if (!actor.MeetsFamilies)
        {
            return Nobody;
        }

        var comers = await OfOwnClasses.For(db)(db, actor.SchoolId, actor.Membership!.Id, moment).ToListAsync(cancel);
        var queue = comers.Exists(comer => comer.State == SignUpState.Waiting)
            ? await db.Set<SignUp>().Where(s => s.SchoolId == actor.SchoolId && s.MomentId == moment && s.State == SignUpState.Waiting).OrderBy(s => s.AskedAt).ThenBy(s => s.Id).Select(s => s.Id).ToListAsync(cancel)
            : [];
        return new Comers(
            [.. comers.Where(comer => comer.State == SignUpState.Coming).OrderBy(comer => names.Say(comer.Alias), StringComparer.Ordinal)],
            [.. comers.Where(comer => comer.State == SignUpState.Waiting).Select(comer => comer with { Number = queue.IndexOf(comer.Id) + 1 })]);
    }
}
