using System.Text.RegularExpressions;

namespace Overbrug.Library.Exchange.Harvesting;

/// <summary>The sets: one for each theme and one for each kind, and everything under <c>theme</c> and under <c>kind</c>.</summary>
internal static partial class OaiSets
{
    private const string Theme = "theme";
    private const string Kind = "kind";

    /// <summary>A set and its name in English.</summary>
    public static IEnumerable<(string Set, string Name)> All(LibraryShelf shelf) =>
    [
        (Theme, "All themes"),
        .. shelf.Themes.Values.Select(theme => (Of(Theme, theme.Id), theme.Name["en"] ?? theme.Name.Dutch)).Where(set => IsWellFormed(set.Item1)),
        (Kind, "All kinds"),
        .. ResourceKinds.All.Select(kind => kind.Id()).Select(kind => (Of(Kind, kind), char.ToUpperInvariant(kind[0]) + kind[1..].Replace('-', ' '))),
    ];

    /// <summary>The deepest sets that an item is in.</summary>
    public static IEnumerable<string> Of(Resource item) =>
        new[] { Of(Theme, item.Facts.Theme), Of(Kind, item.Facts.Kind.Id()) }.Where(IsWellFormed);

    /// <summary>Those of the items that are in the set; none when there is no such set.</summary>
    public static IQueryable<Resource> In(this IQueryable<Resource> items, string? set) => set?.Split(':') switch
    {
        null or [Theme or Kind] => items,
        [Theme, var theme] => items.Where(r => r.Facts.Theme == theme),
        [Kind, var id] when ResourceKinds.Find(id) is { } kind => items.Where(r => r.Facts.Kind == kind),
        _ => items.Where(_ => false),
    };

    public static bool IsWellFormed(string set) => Spec().IsMatch(set);

    private static string Of(string above, string id) => $"{above}:{id}";

    [GeneratedRegex(@"\A[A-Za-z0-9_.!~*'()-]+(:[A-Za-z0-9_.!~*'()-]+)*\z")]
    private static partial Regex Spec();
}
