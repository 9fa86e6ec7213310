using Overbrug.Languages;
using Overbrug.Platform;

namespace Overbrug.Library;

/// <summary>The tree of levers and themes, and the records that come with the program; read once at the start.</summary>
public sealed class LibraryShelf
{
    private LibraryShelf(IReadOnlyList<Lever> levers, IReadOnlyDictionary<string, ResourceFacts> records) =>
        (Levers, Records, Themes) = (levers, records, levers.SelectMany(lever => lever.Themes).ToDictionary(theme => theme.Id));

    public IReadOnlyList<Lever> Levers { get; }

    public IReadOnlyDictionary<string, Theme> Themes { get; }

    /// <summary>By slug.</summary>
    public IReadOnlyDictionary<string, ResourceFacts> Records { get; }

    /// <exception cref="ContentException">A file cannot be read.</exception>
    public static LibraryShelf Load(string contentDirectory)
    {
        var folder = Path.Combine(contentDirectory, "library");
        var levers = ReadLevers(ContentFile.Read(Path.Combine(folder, "levers.yml")));
        string[] themes = [.. levers.SelectMany(lever => lever.Themes).Select(theme => theme.Id)];
        return new(levers, Directory.EnumerateFiles(Path.Combine(folder, "records"), "*.yml").Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => RecordReader.Read(ContentFile.Read(path), themes)));
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
