using Overbrug.Languages;
using Overbrug.Platform;

namespace Overbrug.Library;

/// <summary>The tree of levers and themes, and the records that come with the program; read once at the start.</summary>
public sealed class LibraryShelf
{
    private readonly Dictionary<string, string[]> audiences;

    private LibraryShelf(IReadOnlyList<Lever> levers, IReadOnlyDictionary<string, ResourceFacts> records, Dictionary<string, string[]> audiences)
    {
        (Levers, Records, Themes) = (levers, records, levers.SelectMany(lever => lever.Themes).ToDictionary(theme => theme.Id));
        this.audiences = audiences;
    }

    public IReadOnlyList<Lever> Levers { get; }

    public IReadOnlyDictionary<string, Theme> Themes { get; }

    /// <summary>By slug.</summary>
    public IReadOnlyDictionary<string, ResourceFacts> Records { get; }

    /// <summary>The lever over a theme; null for a theme that is not on the tree.</summary>
    public Lever? LeverOf(string theme) => Levers.FirstOrDefault(lever => lever.Themes.Any(under => under.Id == theme));

    /// <summary>Which of our audiences a word of another list means; empty when we do not know it.</summary>
    public IReadOnlyList<string> AudienceOf(string word) => audiences.GetValueOrDefault(word, []);

    /// <exception cref="ContentException">A file cannot be read.</exception>
    public static LibraryShelf Load(string contentDirectory)
    {
        var folder = Path.Combine(contentDirectory, "library");
        var levers = ReadLevers(ContentFile.Read(Path.Combine(folder, "levers.yml")));
        string[] themes = [.. levers.SelectMany(lever => lever.Themes).Select(theme => theme.Id)];
        return new(levers, Directory.EnumerateFiles(Path.Combine(folder, "records"), "*.yml").Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => RecordReader.Read(ContentFile.Read(path), themes)),
            ReadAudiences(ContentFile.ReadTable(Path.Combine(folder, "audiences.tsv"))));
    }

    private static Dictionary<string, string[]> ReadAudiences(ContentFile file)
    {
        var words = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var (line, number) in file.Lines.Select((line, index) => (line, index + 1)).Where(line => line.line.Length > 0 && !line.line.StartsWith('#')))
        {
            if (line.Split('\t') is not [var word, var ids] || ids.Split(' ') is not { } known || !known.All(Audiences.All.Contains) || !words.TryAdd(word, known))
            {
                throw new ContentException(file.Path, number, $"a line is a word that is new here, a tab, and one or more of {string.Join(", ", Audiences.All)}");
            }
        }

        return words;
    }

    private static List<Lever> ReadLevers(ContentFile file) =>
        [.. ContentMap.Read(file).Only("levers").Maps("levers").Select(lever => new Lever(lever.Only("id", "name", "themes").Text("id"), Name(lever),
            [.. lever.Maps("themes").Select(theme => new Theme(theme.Only("id", "name").Text("id"), Name(theme)))]))];

    private static LocalizedText Name(ContentMap map)
    {
        var name = map.Map("name");
        return name.Keys.Aggregate(LocalizedText.Empty, (text, tag) => text.With(tag, name.Text(tag), draft: tag != Language.DutchTag));
    }
}
