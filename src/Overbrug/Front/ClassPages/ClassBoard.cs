using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug.Front.ClassPages;

/// <summary>The moments of one class from a day on, as anyone may read them: the same for all its families.</summary>
internal sealed record ClassBoard(Guid SchoolId, IReadOnlyList<Moment> Moments)
{
    private const int Most = 40;

    private static readonly KeptQuery<Func<OverbrugDb, Guid, Guid, DateOnly, IAsyncEnumerable<Moment>>> OfClass = new(() => EF.CompileAsyncQuery(
        (OverbrugDb db, Guid school, Guid classId, DateOnly from) => db.Set<Moment>().AsNoTracking()
            .Where(m => m.SchoolId == school && m.Day >= from && m.State != MomentState.Draft && m.Classes.Any(link => link.ClassGroupId == classId))
            .OrderBy(m => m.Day).ThenBy(m => m.Starts).Take(Most)));

    private static readonly KeptQuery<Func<OverbrugDb, Guid, Guid, DateOnly, IAsyncEnumerable<TakenPlaces>>> TakenIn = new(() => EF.CompileAsyncQuery(
        (OverbrugDb db, Guid school, Guid classId, DateOnly from) => db.Set<Moment>()
            .Where(m => m.SchoolId == school && m.Day >= from && m.Places != null && m.State != MomentState.Draft && m.Classes.Any(link => link.ClassGroupId == classId))
            .Select(m => new TakenPlaces(m.Id, db.Set<SignUp>().Count(s => s.MomentId == m.Id && s.State == SignUpState.Coming)))));

    /// <summary>What this door shows, soonest first; behind a card the moments of all its classes, each once.</summary>
    public static async Task<IReadOnlyList<MomentOnBoard>> SeenAsync(OverbrugDb db, KeptReads reads, Doorway door, DateOnly from, CancellationToken cancel)
    {
        var seen = new List<MomentOnBoard>();
        foreach (var group in door.Groups)
        {
            var isKnown = door.KnownIn.Contains(group.Id);
            var board = await reads.GetAsync((nameof(ClassBoard), group.Id, from), async () =>
                (ClassBoard?)new ClassBoard(door.School.Id, await OfClass.For(db)(db, door.School.Id, group.Id, from).ToListAsync(cancel)), board => board.SchoolId);
            var taken = await TakenAsync(db, reads, board!, group.Id, from, cancel);
            foreach (var moment in board!.Moments.Where(moment => isKnown || moment.Audience == Audience.Everyone))
            {
                var at = seen.FindIndex(other => other.Moment.Id == moment.Id);
                if (at < 0)
                {
                    seen.Add(new MomentOnBoard(moment, taken.GetValueOrDefault(moment.Id)) { Groups = [group] });
                }
                else
                {
                    seen[at] = seen[at] with { Groups = [.. seen[at].Groups, group] };
                }
            }
        }

        return door.Groups.Count == 1 ? seen : [.. seen.OrderBy(on => on.Moment.Day).ThenBy(on => on.Moment.Starts)];
    }

    private static async Task<IReadOnlyDictionary<Guid, int>> TakenAsync(OverbrugDb db, KeptReads reads, ClassBoard board, Guid classId, DateOnly from, CancellationToken cancel) =>
        board.Moments.All(m => m.Places is null) ? FrozenDictionary<Guid, int>.Empty
            : (await reads.GetAsync((nameof(TakenIn), classId, from), async () =>
                (FrozenDictionary<Guid, int>?)(await TakenIn.For(db)(db, board.SchoolId, classId, from).ToListAsync(cancel)).ToFrozenDictionary(t => t.Moment, t => t.Families), _ => board.SchoolId, counts: true))!;

    private sealed record TakenPlaces(Guid Moment, int Families);
}

/// <param name="Moment">published or cancelled</param>
/// <param name="Taken">families that come, where places are limited</param>
internal sealed record MomentOnBoard(Moment Moment, int Taken)
{
    /// <summary>Those classes of this door that it is for.</summary>
    public IReadOnlyList<ClassGroup> Groups { get; init; } = [];
}
