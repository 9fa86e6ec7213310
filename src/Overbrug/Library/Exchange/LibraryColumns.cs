using System.Globalization;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Exchange;

/// <summary>The columns of the library as a table. Other programs rely on them: a name is never changed, a new one comes last.</summary>
public static class LibraryColumns
{
    public const string Yes = "true";
    public const string No = "false";

    private static readonly (string Name, Func<Resource, string> Value)[] Columns =
    [
        ("id", item => item.Slug),
        ("title", item => item.Facts.Title),
        ("kind", item => item.Facts.Kind.Id()),
        ("makers", item => item.Facts.Makers),
        ("audience", item => List(item.Facts.Audience)),
        ("year", item => item.Facts.Year?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("languages", item => List(item.Facts.Languages)),
        ("theme", item => item.Facts.Theme),
        ("link", item => item.Facts.Link),
        ("ask", item => item.Facts.Ask),
        ("together", item => item.Facts.Together),
        ("layers", item => List(item.Facts.Layers)),
        ("keys", item => List(item.Facts.Keys)),
        ("no-dutch", item => item.Facts.NoDutch ? Yes : No),
        ("sound-or-picture", item => item.Facts.SoundOrPicture ? Yes : No),
        ("method", item => item.Facts.Method),
        ("licence", item => item.Facts.Licence),
        ("about-nl", item => item.Facts.About["nl"] ?? ""),
        ("about-fr", item => item.Facts.About["fr"] ?? ""),
        ("about-en", item => item.Facts.About["en"] ?? ""),
    ];

    public static IReadOnlyList<string> All { get; } = [.. Columns.Select(column => column.Name)];

    public static IEnumerable<string> Write(Resource item) => Columns.Select(column => column.Value(item));

    private static string List(WordList ids) => string.Join(ResourceFacts.Separator, ids);
}
