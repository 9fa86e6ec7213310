using Microsoft.EntityFrameworkCore;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>What parents hoped and said about an activity, as counts of families. For the class's own people only.</summary>
public sealed record ParentsWords(IReadOnlyList<(string Hope, int Families)> Hopes, IReadOnlyList<Tally> Said)
{
    public static ParentsWords None { get; } = new([], []);

    public bool IsEmpty => Hopes.Count == 0 && Said.Count == 0;

    public static async Task<ParentsWords> OfAsync(OverbrugDb db, Actor actor, RunActivity activity, CancellationToken cancel)
    {
        if (activity.MomentId is not { } moment)
        {
            return None;
        }

        var hopes = await HopesVisibleTo(db, actor, moment).ToListAsync(cancel);
        var said = await Tally.VisibleTo(db, actor).AsNoTracking().Where(t => t.MomentId == moment && t.Count > 0).OrderBy(t => t.Id).ToListAsync(cancel);
        return new(
            [.. hopes.SelectMany(list => list).GroupBy(hope => hope).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))],
            [.. said.OrderBy(t => t.Question, StringComparer.Ordinal).ThenByDescending(t => t.Count)]);
    }

    /// <summary>The hopes of those who come, without who hoped what: a partner of the class reads them too.</summary>
    private static IQueryable<WordList> HopesVisibleTo(OverbrugDb db, Actor actor, Guid moment) => db.Set<SignUp>()
        .Where(s => s.MomentId == moment && s.State != SignUpState.NotComing && s.SchoolId == actor.SchoolId
            && s.Moment!.Classes.Any(link => actor.ClassIds.Contains(link.ClassGroupId)))
        .Select(s => s.Hopes);
}
