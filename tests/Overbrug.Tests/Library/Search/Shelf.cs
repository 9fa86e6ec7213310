using Overbrug.Library.Search;
using Overbrug.Platform;

namespace Overbrug.Tests.Library.Search;

/// <summary>The records and the thesaurus that ship, and small libraries made for one question.</summary>
static class Shelf
{
    public static readonly string Content = Path.Combine(Folder, "content");

    public static readonly Thesaurus Thesaurus = Thesaurus.Read(ContentFile.ReadTable(Path.Combine(Content, "library", "thesaurus.txt")));

    public static readonly LibraryIndex Shipped = LibraryIndex.Build(Directory.GetFiles(Path.Combine(Content, "library", "records"), "*.yml").Order(StringComparer.Ordinal).Select(Entry), Thesaurus);

    public static string Here => Path.Combine(Folder, "tests", "Overbrug.Tests", "Library", "Search");

    private static string Folder => Support.Root.Path;

    public static SearchEntry Titled(string title, string makers = "", string about = "", string labels = "", int added = 0, params FacetValue[] facets) =>
        new(title, title, makers, [about, "", ""], labels, facets, added);

    /// <summary>A library of records with only these titles; each title is its slug.</summary>
    public static LibraryIndex Of(params string[] titles) => LibraryIndex.Build(titles.Select(title => Titled(title)), Thesaurus);

    public static string[] Found(this LibraryIndex index, string text, params FacetValue[] chosen) => [.. index.Find(new(text, chosen, 0, 10)).Hits.Select(hit => hit.Slug)];

    private static SearchEntry Entry(string path)
    {
        var labels = ContentFile.ReadTable(Path.Combine(Here, "labels.tsv")).Lines.Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => string.Join(' ', cells[1..]));
        var map = ContentMap.Read(ContentFile.Read(path));
        var about = map.Map("about");
        string[] named = [map.Text("theme"), map.Text("kind"), .. map.Texts("audience"), .. map.Texts("keys")];
        return new(map.Text("id"), map.Text("title"), string.Join(", ", map.Texts("makers")), [.. LibraryIndex.Languages.Select(about.Text)],
            string.Join(" · ", named.Select(name => labels.GetValueOrDefault(name, ""))), [new("theme", map.Text("theme")), new("kind", map.Text("kind")), .. map.Texts("audience").Select(value => new FacetValue("audience", value))], 0);
    }
}
