using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Library.Suggesting;
using Overbrug.Library.Trying;
using Overbrug.Library.Watching;
using Overbrug.Schools;

namespace Overbrug.Library;

/// <summary>One item: what it is, by whom, for whom, where it lives and what one can do with it.</summary>
public partial class ResourcePage
{
    private IReadOnlyList<(string Slug, ResourceFacts Facts)> together = [];
    private bool isDead;
    private Reactions reactions = Reactions.None;
    private TriedReports tried = TriedReports.None;

    [Inject]
    public Catalogue Catalogue { get; set; } = null!;

    [Inject]
    public LibraryShelf Shelf { get; set; } = null!;

    [Inject]
    public CatalogueLabels Labels { get; set; } = null!;

    private string Host => new Uri(Item!.Facts.Link).IdnHost;

    private IEnumerable<(string Facet, IReadOnlyList<string> Ids)> Lists =>
    [
        (Facets.Audience, Item!.Facts.Audience),
        (Facets.Language, Item.Facts.Languages),
        (Facets.Layer, Item.Facts.Layers),
        (Facets.Key, Item.Facts.Keys),
    ];

    private IEnumerable<string> Forms
    {
        get
        {
            var known = new[] { (Item!.Facts.SoundOrPicture, Facets.Word(Facets.SoundOrPicture)), (Item.Facts.NoDutch, Facets.Word(Facets.NoDutch)) }.Where(form => form.Item1).Select(form => W[form.Item2]).ToList();
            return known.Count > 0 ? known : [W["library.forms-unknown"]];
        }
    }

    public static string Url(string slug, Language? language = null) => At($"/library/{slug}", language);

    protected override async Task OpenAsync(Resource item)
    {
        isDead = await WatchedLink.Dead(Db).AnyAsync(w => w.ResourceId == item.Id, Cancel);
        together = await Catalogue.TogetherWithAsync(Slug, item.Facts, Cancel);
        reactions = await Reactions.OfAsync(Db, item.Id, page: 1, Reactions.WithItem, Cancel);
        tried = await TriedReports.OfAsync(Db, item, Http.ActorOrNull(), Cancel);
    }
}
