using Overbrug.Library;
using Overbrug.Library.Search;
using Overbrug.Platform;

namespace Overbrug.Tests.Library.Search;

/// <summary>The records and the thesaurus that ship, and small libraries made for one question.</summary>
static class Shelf
{
    public static readonly string Content = Path.Combine(Folder, "content");

    public static readonly Thesaurus Thesaurus = Thesaurus.Read(ContentFile.ReadTable(Path.Combine(Content, "library", "thesaurus.txt")));

    public static readonly LibraryIndex Shipped = AsServed();

    public static string Here => Path.Combine(Folder, "tests", "Overbrug.Tests", "Library", "Search");

    private static string Folder => Support.Root.Path;

    public static SearchEntry Titled(string title, string makers = "", string about = "", string labels = "", int added = 0, params FacetValue[] facets) =>
        new(title, title, makers, [about, "", ""], labels, facets, added);

    /// <summary>A library of records with only these titles; each title is its slug.</summary>
    public static LibraryIndex Of(params string[] titles) => LibraryIndex.Build(titles.Select(title => Titled(title)), Thesaurus);

    public static string[] Found(this LibraryIndex index, string text, params FacetValue[] chosen) => [.. index.Find(new(text, chosen, 0, 10)).Hits.Select(hit => hit.Slug)];

    /// <summary>With the names that facets have on the page.</summary>
    private static LibraryIndex AsServed()
    {
        var shelf = LibraryShelf.Load(Content);
        var labels = new CatalogueLabels(Overbrug.Languages.Words.Load(Content), shelf);
        return LibraryIndex.Build(shelf.Records.Select(record => labels.Entry(new Resource(record.Key, record.Value, DateTime.UnixEpoch), isTried: false, added: 0)), Thesaurus);
    }
}
