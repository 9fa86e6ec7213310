using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Moments;

/// <summary>
/// Counts beside what families say afterwards: hopes that were ticked on paper, and what stays of the sign-ups of a
/// school year that is over. Ids of questions and choices of a <see cref="Tally"/>.
/// </summary>
public static class KeptCounts
{
    /// <summary>When it is good for a family; the choice is an id of <c>hopes.…</c>.</summary>
    public const string Hope = "hope";

    /// <summary>How many said that they come.</summary>
    public const string Coming = "coming";

    public const string Families = "families";
    public const string Adults = "adults";
    public const string Children = "children";

    public static IReadOnlyList<string> Questions { get; } = [Hope, Coming];

    public static Task<Dictionary<string, int>> HopesAsync(OverbrugDb db, Guid moment, CancellationToken cancel) =>
        db.Set<Tally>().AsNoTracking().Where(t => t.MomentId == moment && t.Question == Hope && t.Count > 0).ToDictionaryAsync(t => t.Choice, t => t.Count, cancel);

    /// <summary>How many came to these moments, where nothing but the number is left.</summary>
    public static async Task<Dictionary<Guid, MomentCount>> OfAsync(OverbrugDb db, IReadOnlyCollection<Guid> moments, CancellationToken cancel)
    {
        var rows = await db.Set<Tally>().AsNoTracking().Where(t => moments.Contains(t.MomentId) && t.Question == Coming).ToListAsync(cancel);
        return rows.GroupBy(t => t.MomentId).ToDictionary(m => m.Key, m =>
        {
            int Kept(string choice) => m.Where(t => t.Choice == choice).Sum(t => t.Count);
            return MomentCount.None with { Families = Kept(Families), Adults = Kept(Adults), Children = Kept(Children) };
        });
    }
}
