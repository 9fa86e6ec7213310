using System.Security.Cryptography;
using Overbrug.Platform;

namespace Overbrug.Families;

/// <summary>The names without a person: colours and things of <c>content/pictograms</c>, said as one says them in Dutch.</summary>
public sealed class AliasNames
{
    private readonly Dictionary<string, (string Base, string Inflected)> colours;
    private readonly Dictionary<string, (string Word, bool IsNeuter)> things;

    private AliasNames(string folder)
    {
        colours = Rows(Path.Combine(folder, "colours.tsv"), 4).ToDictionary(row => row[0], row => (row[1], row[2]));
        things = Rows(Path.Combine(folder, "aliases.tsv"), 3).ToDictionary(row => row[0], row => (row[1], row[2] == "het"));
    }

    public IEnumerable<Alias> All => colours.Keys.SelectMany(colour => things.Keys.Select(thing => new Alias(colour, thing)));

    /// <exception cref="ContentException">A line cannot be used: where and why.</exception>
    public static AliasNames Load(string contentDir) => new(Path.Combine(contentDir, "pictograms"));

    /// <summary>"blauwe vis", "blauw konijn".</summary>
    public string Say(Alias alias)
    {
        var (word, isNeuter) = things[alias.Thing];
        var colour = colours[alias.Colour];
        return $"{(isNeuter ? colour.Base : colour.Inflected)} {word}";
    }

    /// <summary>Names that nobody has yet, drawn at random; fewer than asked for when they run out.</summary>
    public IReadOnlyList<Alias> Free(IEnumerable<Alias> taken, int count)
    {
        var free = All.Except(taken).ToArray();
        RandomNumberGenerator.Shuffle(free.AsSpan());
        return [.. free.Take(count)];
    }

    private static IEnumerable<string[]> Rows(string file, int columns)
    {
        foreach (var (line, number) in File.ReadLines(file).Select((line, index) => (line, index + 1)).Skip(1).Where(l => l.line.Length > 0))
        {
            yield return line.Split('\t') is { } cells && cells.Length == columns ? cells : throw new ContentException(file, number, $"{columns} columns expected");
        }
    }
}
