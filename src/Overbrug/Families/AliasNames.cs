using System.Security.Cryptography;
using Overbrug.Platform;

namespace Overbrug.Families;

/// <summary>The words of every alias: colours and things of <c>content/pictograms</c>, put together as Dutch does.</summary>
public sealed class AliasNames
{
    private readonly Dictionary<string, (string Word, bool Neuter)> things = [];
    private readonly Dictionary<string, (string Base, string Inflected)> colours = [];

    private AliasNames()
    {
    }

    /// <summary>Every name there is.</summary>
    public IEnumerable<Alias> All => colours.Keys.SelectMany(_ => things.Keys, (colour, thing) => new Alias(colour, thing));

    /// <summary>"blauwe vis", "blauw konijn"; what the lists no longer hold is said with its ids.</summary>
    public string Say(Alias alias)
    {
        var (word, neuter) = things.GetValueOrDefault(alias.Thing, (alias.Thing, false));
        var (plain, inflected) = colours.GetValueOrDefault(alias.Colour, (alias.Colour, alias.Colour));
        return $"{(neuter ? plain : inflected)} {word}";
    }

    /// <summary>A random name that nobody in this school and year has; null when all are given away.</summary>
    public Alias? Free(IReadOnlySet<Alias> taken)
    {
        var free = All.Where(alias => !taken.Contains(alias)).ToList();
        return free.Count == 0 ? null : free[RandomNumberGenerator.GetInt32(free.Count)];
    }

    /// <exception cref="ContentException">A line with too few or too many columns, or an article that is not de or het.</exception>
    public static AliasNames Load(string contentDir)
    {
        var names = new AliasNames();
        foreach (var (cells, file, line) in Rows(contentDir, "aliases.tsv", 3))
        {
            names.things[cells[0]] = cells[2] is "de" or "het"
                ? (cells[1], cells[2] == "het")
                : throw new ContentException(file, line, $"the article is de or het, not '{cells[2]}'");
        }

        foreach (var (cells, _, _) in Rows(contentDir, "colours.tsv", 4))
        {
            names.colours[cells[0]] = (cells[1], cells[2]);
        }

        return names;
    }

    private static IEnumerable<(string[] Cells, string File, int Line)> Rows(string contentDir, string name, int columns)
    {
        var file = Path.Combine(contentDir, "pictograms", name);
        return File.ReadLines(file).Select((text, index) => (Cells: text.Split('\t'), file, Line: index + 1)).Skip(1)
            .Select(row => row.Cells.Length == columns ? row : throw new ContentException(file, row.Line, $"{columns} columns expected, {row.Cells.Length} found"));
    }
}
