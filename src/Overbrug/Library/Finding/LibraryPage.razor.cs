using Microsoft.AspNetCore.Components;
using Overbrug.Languages;
using Overbrug.Library.Search;
using Overbrug.Platform.Web;

namespace Overbrug.Library.Finding;

/// <summary>The library: one box, facets with counts, and what was found.</summary>
public partial class LibraryPage
{
    private ResourceFilter filter = ResourceFilter.Everything;
    private SearchAnswer? answer;
    private bool isElsewhere;
    private IReadOnlyDictionary<string, ResourceFacts> facts = new Dictionary<string, ResourceFacts>();

    [Inject]
    public Catalogue Catalogue { get; set; } = null!;

    [Inject]
    public Assets Files { get; set; } = null!;

    private string Here => Url(Speaking.Page);

    private int LastPage => Math.Max(1, (answer!.Total + ResourceFilter.PageSize - 1) / ResourceFilter.PageSize);

    /// <summary>Those that would give something, and those that are on.</summary>
    private IEnumerable<FacetValue> Switches => Facets.Switches.Select(facet => new FacetValue(facet, Facets.Yes))
        .Where(value => filter.Has(value) || answer!.Counts.GetValueOrDefault(value) > 0);

    /// <summary>What was chosen from lists; the switches show for themselves.</summary>
    private IReadOnlyList<FacetValue> Chosen => [.. filter.Chosen.Where(value => !Facets.Switches.Contains(value.Facet))];

    public static string Url(Language? language = null) => At("/library", language);

    protected override async Task OnInitializedAsync()
    {
        if (Asked is null)
        {
            Navigation.NotFound();
            return;
        }

        filter = ResourceFilter.From(Http.Request.Query);
        answer = await Catalogue.FindAsync(filter.Query, Speaking.Page.Tag, Cancel);
        isElsewhere = answer.Total == 0 && filter.Chosen.Count > 0 && (await Catalogue.FindAsync(new(filter.Text, [], 0, 1), Speaking.Page.Tag, Cancel)).Total > 0;
        facts = await Catalogue.FactsAsync(Cancel);
    }
}
