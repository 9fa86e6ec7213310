using Microsoft.EntityFrameworkCore;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Front.ClassPages;

/// <summary>What is next behind a door: the moments its reader may see, with what this family said.</summary>
/// <param name="Coming">soonest first; a cancelled one stays until its hour has passed</param>
/// <param name="ToLookBackOn">the last moment this family could come to and did not look back on yet</param>
public sealed record MomentBoard(IReadOnlyList<MomentView> Coming, Moment? ToLookBackOn)
{
    private const int Most = 12;
    private const int DaysToLookBack = 10;

    private static readonly KeptQuery<Func<OverbrugDb, Guid, DateOnly, IAsyncEnumerable<SignUp>>> Said = new(() => EF.CompileAsyncQuery(
        (OverbrugDb db, Guid family, DateOnly from) => db.Set<SignUp>().AsNoTracking().Where(s => s.FamilyId == family && s.Moment!.Day >= from)));

    public static async Task<MomentBoard> OfAsync(OverbrugDb db, KeptReads reads, Doorway door, DateTime localNow, CancellationToken cancel)
    {
        var from = DateOnly.FromDateTime(localNow).AddDays(-DaysToLookBack);
        var seen = await ClassBoard.SeenAsync(db, reads, door, from, cancel);
        var said = door.Family is null ? [] : await Said.For(db)(db, door.Family.Id, from).ToDictionaryAsync(s => s.MomentId, cancellationToken: cancel);
        var past = door.Family is null ? null : seen.LastOrDefault(on => SignUp.MayLookBack(on.Moment, said.GetValueOrDefault(on.Moment.Id), localNow));
        var views = new List<MomentView>();
        foreach (var on in seen.Where(on => !on.Moment.IsPast(localNow)).Take(Most))
        {
            views.Add(await ViewAsync(db, on, said.GetValueOrDefault(on.Moment.Id), cancel));
        }

        return new MomentBoard(views, past?.Moment);
    }

    /// <summary>Null when this door does not show it.</summary>
    public static async Task<MomentView?> OneAsync(OverbrugDb db, KeptReads reads, Doorway door, Guid momentId, DateOnly day, CancellationToken cancel)
    {
        var on = (await ClassBoard.SeenAsync(db, reads, door, day.AddDays(-DaysToLookBack), cancel)).FirstOrDefault(on => on.Moment.Id == momentId)
            ?? await OlderAsync(db, door, momentId, cancel);
        return on is null ? null
            : await ViewAsync(db, on, door.Family is null ? null : await db.Set<SignUp>().AsNoTracking().FirstOrDefaultAsync(s => s.MomentId == momentId && s.FamilyId == door.Family.Id, cancel), cancel);
    }

    private static async Task<MomentOnBoard?> OlderAsync(OverbrugDb db, Doorway door, Guid momentId, CancellationToken cancel)
    {
        var moment = await Moment.ShownAt(db, door).AsNoTracking().Include(m => m.Classes).SingleOrDefaultAsync(m => m.Id == momentId, cancel);
        return moment is null ? null : new MomentOnBoard(moment, await db.Set<SignUp>().CountAsync(s => s.MomentId == momentId && s.State == SignUpState.Coming, cancel))
        {
            Groups = [.. door.Groups.Where(group => moment.Classes.Any(link => link.ClassGroupId == group.Id))],
        };
    }

    private static async Task<MomentView> ViewAsync(OverbrugDb db, MomentOnBoard on, SignUp? said, CancellationToken cancel)
    {
        var place = said is not { State: SignUpState.Waiting } ? 0
            : 1 + await db.Set<SignUp>().CountAsync(s => s.MomentId == on.Moment.Id && s.State == SignUpState.Waiting && s.AskedAt < said.AskedAt, cancel);
        return new MomentView(on.Moment, said, on.Taken, place) { Groups = on.Groups };
    }
}
