using Overbrug.Languages;
using Overbrug.Library.Search;
using Overbrug.Visions;

namespace Overbrug.Library;

/// <summary>What facets and their values are called, and what that adds to what can be searched.</summary>
public sealed class CatalogueLabels(Words words, LibraryShelf shelf)
{
    private readonly Dictionary<string, string> searched = [];

    /// <summary>What a value is called; what is not known here is called what it is.</summary>
    public string Name(FacetValue value, Language language)
    {
        if (value.Facet == Facets.Theme)
        {
            return shelf.Themes.TryGetValue(value.Value, out var theme) ? theme.Name.In(language, words.Languages).Value : value.Value;
        }

        var key = Key(value);
        return key is not null && words.In(words.Languages.Dutch).Knows(key) ? words.In(language)[key] : value.Value;
    }

    public SearchEntry Entry(Resource item, bool isTried, int added)
    {
        var facets = Facets.Of(item.Facts, isTried).ToList();
        return new(item.Slug, item.Facts.Title, item.Facts.Makers, [.. LibraryIndex.Languages.Select(tag => item.Facts.About[tag] ?? "")],
            string.Join(' ', facets.Select(Searched)), facets, added);
    }

    private static string? Key(FacetValue value) => value.Facet switch
    {
        Facets.Kind => $"library.kind-{value.Value}",
        Facets.Audience => Audiences.Key(value.Value),
        Facets.Language => $"languages.{value.Value}",
        Facets.Layer => Layers.Find(value.Value)?.Key(),
        Facets.Key => Keys.Key(value.Value),
        Facets.Year => null,
        _ => Facets.Word(value.Facet),
    };

    private string Searched(FacetValue value)
    {
        lock (searched)
        {
            var id = $"{value.Facet}:{value.Value}";
            return searched.TryGetValue(id, out var known) ? known : searched[id] = value.Facet is Facets.Theme or Facets.Kind or Facets.Audience or Facets.Key
                ? string.Join(' ', LibraryIndex.Languages.Select(tag => words.Languages.Find(tag)).OfType<Language>().Select(language => Name(value, language)))
                : "";
        }
    }
}
