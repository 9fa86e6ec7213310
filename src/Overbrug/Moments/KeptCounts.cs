using Microsoft.EntityFrameworkCore;
using Overbrug.Moments.Heard;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>What stays of the sign-ups of a school year that is over: how many came and how many hoped what. Ids of questions and choices of a <see cref="Tally"/>.</summary>
public static class KeptCounts
{
    /// <summary>When it is good for a family; the choice is an id of <c>hopes.…</c>, or <see cref="Families"/> for how many chose something.</summary>
    public const string Hope = "hope";

    /// <summary>How many said that they come.</summary>
    public const string Coming = "coming";

    public const string Families = "families";
    public const string Adults = "adults";
    public const string Children = "children";

    public static IReadOnlyList<string> Questions { get; } = [Hope, Coming];

    private static readonly KeptQuery<Func<OverbrugDb, Guid, Guid, IAsyncEnumerable<Tally>>> Hoped = new(() => EF.CompileAsyncQuery((OverbrugDb db, Guid school, Guid moment) =>
        db.Set<Tally>().AsNoTracking().Where(t => t.SchoolId == school && t.MomentId == moment && t.Question == Hope)));

    /// <summary>The hopes of the moment's families, for the gate: those of phones and those of strips apart.</summary>
    public static async Task<IReadOnlyList<Batch>> HopesAsync(OverbrugDb db, Moment moment, CancellationToken cancel)
    {
        var kept = await Hoped.For(db)(db, moment.SchoolId, moment.Id).ToListAsync(cancel);
        return [.. kept.GroupBy(t => t.OnPaper).Select(said => new Batch(
            said.Where(t => t.Choice == Families).Sum(t => t.Count), said.Where(t => t.Choice != Families).ToDictionary(t => t.Choice, t => t.Count)))];
    }

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

    /// <summary>Adds what these families said; call it in the moment's turn.</summary>
    internal static async Task KeepAsync(OverbrugDb db, Moment moment, IReadOnlyCollection<SignUp> signUps, CancellationToken cancel)
    {
        var rows = await db.Set<Tally>().Where(t => t.MomentId == moment.Id && Questions.Contains(t.Question)).ToListAsync(cancel);
        foreach (var (question, choice, onPaper, people) in Of(signUps))
        {
            var row = rows.Find(t => t.Question == question && t.Choice == choice && t.OnPaper == onPaper);
            if (row is null)
            {
                db.Add(row = new Tally(moment, question, choice, onPaper));
            }

            row.Add(people);
        }
    }

    private static IEnumerable<(string Question, string Choice, bool OnPaper, int People)> Of(IReadOnlyCollection<SignUp> signUps)
    {
        var coming = signUps.Where(s => s.State == SignUpState.Coming).ToList();
        return
        [
            .. coming.Where(s => s.Hopes.Count > 0).GroupBy(s => s.HopesOnPaper).SelectMany(said => said.SelectMany(s => s.Hopes.Distinct().Append(Families)).CountBy(hope => hope).Select(hope => (Hope, hope.Key, said.Key, hope.Value))),
            (Coming, Families, false, coming.Count), (Coming, Adults, false, coming.Sum(s => s.Adults)), (Coming, Children, false, coming.Sum(s => s.Children)),
        ];
    }
}
