using Overbrug.Design;
using Overbrug.Languages;
using Overbrug.Library.Search;
using Overbrug.Practices;
using Overbrug.Visions;

namespace Overbrug.Library.Editing;

/// <summary>What an editor can choose for an item, and how that is called.</summary>
public sealed class ResourceChoices(Words words, LibraryShelf shelf, MethodShelf methods, CatalogueLabels labels)
{
    public IReadOnlyList<string> Themes { get; } = [.. shelf.Themes.Keys];

    public IReadOnlyList<string> Audiences => Library.Audiences.All;

    public IReadOnlyList<string> Languages { get; } = words.Ids("languages");

    public IReadOnlyList<string> Layers { get; } = [.. Visions.Layers.FromTheGround.Select(Visions.Layers.Id)];

    public IReadOnlyList<string> Keys => Library.Keys.All;

    public IReadOnlyList<string> Methods { get; } = [.. methods.All.Select(method => method.Id)];

    /// <summary>Those that are offered, and those that an item has from elsewhere.</summary>
    public IReadOnlyList<Choice> Of(string facet, IReadOnlyList<string> offered, IEnumerable<string> known, Language language) =>
        [.. offered.Union(known).Select(id => new Choice(id, labels.Name(new(facet, id), language)))];

    public IReadOnlyList<Choice> KindChoices(Language language) => Of(Facets.Kind, [.. ResourceKinds.All.Select(kind => kind.Id())], [], language);

    /// <summary>Each theme with its lever before it.</summary>
    public IReadOnlyList<Choice> ThemeChoices(Language language) => [.. shelf.Levers.SelectMany(lever =>
        lever.Themes.Select(theme => new Choice(theme.Id, $"{lever.Name.In(language, words.Languages).Value}: {theme.Name.In(language, words.Languages).Value}")))];

    public IReadOnlyList<Choice> MethodChoices(Language language) => [.. methods.All.Select(method => new Choice(method.Id, method.In(language.Tag).Title))];
}
