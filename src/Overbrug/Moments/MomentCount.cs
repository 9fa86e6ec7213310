using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Data;

namespace Overbrug.Moments;

/// <summary>How many come to a moment: families, people, and the languages an interpreter is wanted for.</summary>
public sealed record MomentCount(int Families, int Adults, int Children, int Waiting, int NotComing, IReadOnlyDictionary<string, int> Interpreters)
{
    public static MomentCount None { get; } = new(0, 0, 0, 0, 0, new Dictionary<string, int>());

    /// <summary>The counts of these moments, in one query.</summary>
    public static async Task<Dictionary<Guid, MomentCount>> OfAsync(OverbrugDb db, IReadOnlyCollection<Guid> moments, CancellationToken cancel)
    {
        var groups = await db.Set<SignUp>().Where(s => moments.Contains(s.MomentId))
            .GroupBy(s => new { s.MomentId, s.State, s.Interpreter })
            .Select(g => new { g.Key.MomentId, g.Key.State, g.Key.Interpreter, Families = g.Count(), Adults = g.Sum(s => s.Adults), Children = g.Sum(s => s.Children) })
            .ToListAsync(cancel);
        var counts = groups.GroupBy(g => g.MomentId).ToDictionary(m => m.Key, m =>
        {
            var coming = m.Where(g => g.State == SignUpState.Coming).ToList();
            return new MomentCount(
                coming.Sum(g => g.Families), coming.Sum(g => g.Adults), coming.Sum(g => g.Children),
                m.Where(g => g.State == SignUpState.Waiting).Sum(g => g.Families),
                m.Where(g => g.State == SignUpState.NotComing).Sum(g => g.Families),
                coming.Where(g => g.Interpreter is not null).ToDictionary(g => g.Interpreter!, g => g.Families));
        });
        if (counts.Count < moments.Count)
        {
            foreach (var (moment, kept) in await KeptCounts.OfAsync(db, moments, cancel))
            {
                counts.TryAdd(moment, kept);
            }
        }

        return counts;
    }

    /// <summary>"9 gezinnen, 11 volwassenen, 3 kinderen, tolk: Turks".</summary>
    public string Describe(WordsIn words) => Families == 0
        ? words.Of("moments.count-families", ("n", 0))
        : string.Join(", ", Parts(words));

    private IEnumerable<string> Parts(WordsIn words)
    {
        yield return words.Of("moments.count-families", ("n", Families));
        yield return words.Of("moments.count-adults", ("n", Adults));
        if (Children > 0)
        {
            yield return words.Of("moments.count-children", ("n", Children));
        }

        if (Interpreters.Count > 0)
        {
            var languages = string.Join(", ", Interpreters.Keys.Select(tag => words[$"languages.{tag}"]).Order(StringComparer.Ordinal));
            yield return words.Of("moments.count-interpreters", ("n", Interpreters.Count), ("languages", languages));
        }
    }
}
