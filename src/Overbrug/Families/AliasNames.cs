using System.Security.Cryptography;
using Overbrug.Platform;

namespace Overbrug.Families;

/// <summary>The names a family can have: every colour with every thing, said in Dutch ("blauwe vis", "blauw konijn").</summary>
public sealed class AliasNames
{
    private readonly Dictionary<string, (string Base, string Inflected)> colours;
    private readonly Dictionary<string, (string Word, bool Neuter)> things;

    private readonly Dictionary<(string Tag, string Id), string> words;

    private AliasNames(string folder)
    {
        colours = Rows(Path.Combine(folder, "colours.tsv"), 4).ToDictionary(row => row[0], row => (row[1], row[2]));
        things = Rows(Path.Combine(folder, "aliases.tsv"), 3).ToDictionary(row => row[0], row => (row[1], row[2] == "het"));
        var translated = Path.Combine(folder, "alias-words.tsv");
        var tags = ContentFile.ReadTable(translated).Lines[0].Split('\t');
        words = Rows(translated, tags.Length).SelectMany(row => tags.Skip(1).Select((tag, at) => (Key: (tag, row[0]), Word: row[at + 1]))).ToDictionary(cell => cell.Key, cell => cell.Word);
    }

    /// <exception cref="ContentException">a file is missing or a line has too few columns</exception>
    public static AliasNames Load(string contentDir) => new(Path.Combine(contentDir, "pictograms"));

    public string Say(Alias alias) =>
        colours.TryGetValue(alias.Colour, out var colour) && things.TryGetValue(alias.Thing, out var thing)
            ? $"{(thing.Neuter ? colour.Base : colour.Inflected)} {thing.Word}"
            : $"{alias.Colour} {alias.Thing}";

    /// <summary>
    /// Thing and colour beside each other in another language, as one names a picture: "poisson · bleu". Apart, because colours
    /// agree with things in most languages. Null in Dutch and in a language without these words.
    /// </summary>
    public string? SayIn(string tag, Alias alias) =>
        words.TryGetValue((tag, alias.Thing), out var thing) && words.TryGetValue((tag, alias.Colour), out var colour) ? $"{thing} · {colour}" : null;

    /// <summary>At most <paramref name="count"/> names that nobody has yet, by chance.</summary>
    public IReadOnlyList<Alias> Free(IEnumerable<Alias> taken, int count)
    {
        var free = colours.Keys.SelectMany(colour => things.Keys.Select(thing => new Alias(colour, thing))).Except(taken).ToArray();
        RandomNumberGenerator.Shuffle<Alias>(free);
        return free[..Math.Min(count, free.Length)];
    }

    private static IEnumerable<string[]> Rows(string file, int columns) => ContentFile.ReadTable(file).Lines
        .Select((line, index) => (Text: line, Cells: line.Split('\t'), Line: index + 1)).Skip(1).Where(row => row.Text.Length > 0)
        .Select(row => row.Cells.Length >= columns ? row.Cells : throw new ContentException(file, row.Line, $"{columns} columns expected"));
}
