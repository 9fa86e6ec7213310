using Overbrug.Library.Search;
using Overbrug.Visions;

namespace Overbrug.Library.Finding;

/// <summary>What someone looks for in the library: read from the address, and written to it again. Every state has its address.</summary>
public sealed record ResourceFilter(string Text, IReadOnlyList<FacetValue> Chosen, int Page = 1)
{
    public const int PageSize = 20;
    private const int MostChosen = 40;
    private const int ValueLength = 80;

    public static readonly ResourceFilter Everything = new("", []);

    public SearchQuery Query => new(Text, Chosen, (Page - 1) * PageSize, PageSize);

    public static ResourceFilter From(IQueryCollection query)
    {
        var text = query["q"].ToString().Trim();
        return new(
            text.Length > SearchQuery.MostCharacters ? text[..SearchQuery.MostCharacters] : text,
            [.. Facets.All.SelectMany(facet => query[facet].OfType<string>().Where(value => value.Length is > 0 and <= ValueLength).Select(value => new FacetValue(facet, value))).Distinct().Take(MostChosen)],
            query.Page());
    }

    public bool Has(FacetValue value) => Chosen.Contains(value);

    /// <summary>The same with this value chosen, or no longer chosen; from the first page.</summary>
    public ResourceFilter Turned(FacetValue value) =>
        this with { Page = 1, Chosen = Has(value) ? [.. Chosen.Where(chosen => chosen != value)] : [.. Chosen, value] };

    public string Url(string at) => QueryValues.Address(at, Page,
        [("q", Text.Length == 0 ? null : Text), .. Chosen.Select(value => (value.Facet, (string?)value.Value))]);
}
