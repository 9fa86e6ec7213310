namespace Overbrug.Library.Search;

/// <summary>The library in memory, ready to be searched. It never changes, so any number of requests may use it at once.</summary>
public sealed class LibraryIndex
{
    public static readonly IReadOnlyList<string> Languages = ["nl", "fr", "en"];

    private readonly SearchEntry[] entries;

    private LibraryIndex(SearchEntry[] entries) => this.entries = entries;

    public int Count => entries.Length;

    public static LibraryIndex Build(IEnumerable<SearchEntry> entries, Thesaurus thesaurus) => new([.. entries.OrderByDescending(entry => entry.Added)]);

    public SearchAnswer Find(SearchQuery query, string preferredLanguage = "nl")
    {
        var hits = entries.Where(entry => entry.Title.Contains(query.Text, StringComparison.OrdinalIgnoreCase)).ToList();
        return new(hits.Count, [.. hits.Skip(query.Skip).Take(query.Take).Select(hit => new Hit(hit.Slug, [], [], 0, []))], new Dictionary<FacetValue, int>(), [], [], true);
    }

    public IReadOnlyList<string> Suggest(string begun, int most) => [];
}
