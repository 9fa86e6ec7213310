using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>How many come to a moment: families, people, and the languages an interpreter is wanted for.</summary>
public sealed record MomentCount(int Families, int Adults, int Children, int Waiting, int NotComing, IReadOnlyDictionary<string, int> Interpreters)
{
    public static MomentCount None { get; } = new(0, 0, 0, 0, 0, new Dictionary<string, int>());

    /// <summary>How many of the families are of the reader's own classes.</summary>
    public int Mine { get; init; }

    /// <summary>How many of those got a place and do not know it yet.</summary>
    public int ToTell { get; init; }

    private static readonly KeptQuery<Func<OverbrugDb, Guid, IAsyncEnumerable<Group>>> OfOne = new(() => EF.CompileAsyncQuery((OverbrugDb db, Guid moment) => db.Set<SignUp>()
        .Where(s => s.MomentId == moment)
        .GroupBy(s => new { s.State, s.Interpreter })
        .Select(g => new Group(moment, g.Key.State, g.Key.Interpreter, false, g.Count(), g.Sum(s => s.Adults), g.Sum(s => s.Children), 0))));

    public static async Task<MomentCount> OneAsync(OverbrugDb db, Guid moment, CancellationToken cancel) =>
        (await WithKeptAsync(db, [moment], Counted(await OfOne.For(db)(db, moment).ToListAsync(cancel)), cancel)).GetValueOrDefault(moment, None);

    /// <summary>The counts of these moments, in one query.</summary>
    public static async Task<Dictionary<Guid, MomentCount>> OfAsync(OverbrugDb db, IReadOnlyCollection<Guid> moments, CancellationToken cancel) =>
        await WithKeptAsync(db, moments, Counted(await db.Set<SignUp>().Where(s => moments.Contains(s.MomentId))
            .GroupBy(s => new { s.MomentId, s.State, s.Interpreter })
            .Select(g => new Group(g.Key.MomentId, g.Key.State, g.Key.Interpreter, false, g.Count(), g.Sum(s => s.Adults), g.Sum(s => s.Children), 0))
            .ToListAsync(cancel)), cancel);

    /// <summary>The same, and what of it is of this person's own classes.</summary>
    public static async Task<Dictionary<Guid, MomentCount>> SeenByAsync(OverbrugDb db, Actor actor, IReadOnlyCollection<Guid> moments, CancellationToken cancel)
    {
        var mine = actor.FamilyClassIds;
        return mine.Count == 0 ? await OfAsync(db, moments, cancel) : await WithKeptAsync(db, moments, Counted(await db.Set<SignUp>().Where(s => moments.Contains(s.MomentId))
            .GroupBy(s => new { s.MomentId, s.State, s.Interpreter, IsMine = s.Family!.Classes.Any(link => mine.Contains(link.ClassGroupId)) })
            .Select(g => new Group(g.Key.MomentId, g.Key.State, g.Key.Interpreter, g.Key.IsMine, g.Count(), g.Sum(s => s.Adults), g.Sum(s => s.Children), g.Sum(s => s.IsToBeTold ? 1 : 0)))
            .ToListAsync(cancel)), cancel);
    }

    /// <summary>Of school years that are over, nothing but the number is left.</summary>
    private static async Task<Dictionary<Guid, MomentCount>> WithKeptAsync(OverbrugDb db, IReadOnlyCollection<Guid> moments, Dictionary<Guid, MomentCount> counts, CancellationToken cancel)
    {
        if (counts.Count < moments.Count)
        {
            foreach (var (moment, kept) in await KeptCounts.OfAsync(db, moments, cancel))
            {
                counts.TryAdd(moment, kept);
            }
        }

        return counts;
    }

    private static Dictionary<Guid, MomentCount> Counted(List<Group> groups) => groups.GroupBy(g => g.MomentId).ToDictionary(m => m.Key, m =>
    {
        var coming = m.Where(g => g.State == SignUpState.Coming).ToList();
        return new MomentCount(
            coming.Sum(g => g.Families), coming.Sum(g => g.Adults), coming.Sum(g => g.Children),
            m.Where(g => g.State == SignUpState.Waiting).Sum(g => g.Families),
            m.Where(g => g.State == SignUpState.NotComing).Sum(g => g.Families),
            coming.Where(g => g.Interpreter is not null).GroupBy(g => g.Interpreter!).ToDictionary(g => g.Key, g => g.Sum(part => part.Families)))
        {
            Mine = coming.Where(g => g.IsMine).Sum(g => g.Families),
            ToTell = coming.Where(g => g.IsMine).Sum(g => g.ToTell),
        };
    });

    /// <summary>"9 gezinnen, 11 volwassenen, 3 kinderen, tolk: Turks".</summary>
    public string Describe(WordsIn words) => Families == 0
        ? words.Of("moments.count-families", ("n", 0))
        : words.List(Parts(words));

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
            var languages = words.List(Interpreters.Keys.Select(tag => words[$"languages.{tag}"]).Order(StringComparer.Ordinal));
            yield return words.Of("moments.count-interpreters", ("n", Interpreters.Count), ("languages", languages));
        }
    }

    private sealed record Group(Guid MomentId, SignUpState State, string? Interpreter, bool IsMine, int Families, int Adults, int Children, int ToTell);
}
