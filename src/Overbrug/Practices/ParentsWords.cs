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
        var onPaper = await Tally.VisibleTo(db, actor).AsNoTracking().Where(t => t.MomentId == moment && t.Question == KeptCounts.Hope && t.Count > 0).ToListAsync(cancel);
        var said = await Tally.VisibleTo(db, actor).AsNoTracking().Where(t => t.MomentId == moment && t.Count > 0 && !KeptCounts.Questions.Contains(t.Question)).OrderBy(t => t.Id).ToListAsync(cancel);
        return new(
            [.. hopes.SelectMany(list => list).Select(hope => (Hope: hope, Families: 1)).Concat(onPaper.Select(t => (Hope: t.Choice, Families: t.Count)))
                .GroupBy(said => said.Hope, said => said.Families).Select(group => (Hope: group.Key, Families: group.Sum()))
                .OrderByDescending(said => said.Families).ThenBy(said => said.Hope, StringComparer.Ordinal)],
            [.. said.OrderBy(t => t.Question, StringComparer.Ordinal).ThenByDescending(t => t.Count)]);
    }

    /// <summary>The hopes of those who come, without who hoped what: a partner of the class reads them too.</summary>
    private static IQueryable<WordList> HopesVisibleTo(OverbrugDb db, Actor actor, Guid moment) => db.Set<SignUp>()
        .Where(s => s.MomentId == moment && s.State != SignUpState.NotComing && s.SchoolId == actor.SchoolId
            && s.Moment!.Classes.Any(link => actor.ClassIds.Contains(link.ClassGroupId)))
        .Select(s => s.Hopes);
}
