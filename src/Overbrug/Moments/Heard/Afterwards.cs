using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments.Heard;

/// <summary>What families said after a moment, through the gate, and how many of them answered on a phone and on paper so far. Strokes are all that was typed in from paper.</summary>
public sealed record Afterwards(IReadOnlyList<(LookBackQuestion Question, Told Told)> Answers, int Phones, int Papers, int Strokes)
{
    public static Afterwards Nothing { get; } = Of([]);

    public bool IsEmpty => Phones + Papers == 0;

    public static async Task<Afterwards> OfAsync(OverbrugDb db, Actor actor, Guid moment, CancellationToken cancel) =>
        Of(await Tally.VisibleTo(db, actor).AsNoTracking().Where(t => t.MomentId == moment && t.Count > 0 && !KeptCounts.Questions.Contains(t.Question)).ToListAsync(cancel));

    public static Afterwards Of(IReadOnlyCollection<Tally> tallies) => new(
        [.. LookingBack.Questions.Select(question => (question, Gate.Tell(Batches(tallies.Where(t => t.Question == question.Id)))))],
        Most(tallies.Where(t => !t.OnPaper)), Most(tallies.Where(t => t.OnPaper)), tallies.Where(t => t.OnPaper).Sum(t => t.Count));

    private static IEnumerable<Batch> Batches(IEnumerable<Tally> tallies) => tallies.GroupBy(t => (t.OnPaper, t.Batch))
        .Select(batch => new Batch(batch.Sum(t => t.Count), batch.ToDictionary(t => t.Choice, t => t.Count)));

    /// <summary>Each answers a question once, so there are at least as many people as the best answered question has answers.</summary>
    private static int Most(IEnumerable<Tally> tallies) =>
        tallies.GroupBy(t => t.Question).Select(question => question.Sum(t => t.Count)).DefaultIfEmpty(0).Max();
}
