using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Library.Suggesting;
using Overbrug.Library.Trying;
using Overbrug.Schools;

namespace Overbrug.Library;

/// <summary>One item: what it is, by whom, for whom, where it lives and what one can do with it.</summary>
public partial class ResourcePage
{
    private Resource? item;
    private IReadOnlyList<(string Slug, ResourceFacts Facts)> together = [];
    private Reactions reactions = Reactions.None;
    private TriedReports tried = TriedReports.None;

    [Parameter]
    public string Slug { get; set; } = "";

    [Inject]
    public Catalogue Catalogue { get; set; } = null!;

    [Inject]
    public CatalogueLabels Labels { get; set; } = null!;

    private string Host => new Uri(item!.Facts.Link).IdnHost;

    private IEnumerable<(string Facet, IReadOnlyList<string> Ids)> Lists =>
    [
        (Facets.Audience, item!.Facts.Audience),
        (Facets.Language, item.Facts.Languages),
        (Facets.Layer, item.Facts.Layers),
        (Facets.Key, item.Facts.Keys),
    ];

    private IEnumerable<string> Forms
    {
        get
        {
            var known = new[] { (item!.Facts.SoundOrPicture, Facets.Word(Facets.SoundOrPicture)), (item.Facts.NoDutch, Facets.Word(Facets.NoDutch)) }.Where(form => form.Item1).Select(form => W[form.Item2]).ToList();
            return known.Count > 0 ? known : [W["library.forms-unknown"]];
        }
    }

    public static string Url(string slug, Language? language = null) => At($"/library/{slug}", language);

    protected override async Task OnInitializedAsync()
    {
        item = Asked is null ? null : await Resource.Public(Db).AsNoTracking().SingleOrDefaultAsync(r => r.Slug == Slug, Cancel);
        if (item is null)
        {
            Navigation.NotFound();
            return;
        }

        var facts = await Catalogue.FactsAsync(Cancel);
        together = [.. (await Catalogue.TogetherWithAsync(Slug, item.Facts, Cancel)).Select(slug => (slug, facts[slug]))];
        reactions = await Reactions.OfAsync(Db, item.Id, page: 1, Reactions.WithItem, Cancel);
        tried = await TriedReports.OfAsync(Db, item, Http.ActorOrNull(), Cancel);
    }
}
