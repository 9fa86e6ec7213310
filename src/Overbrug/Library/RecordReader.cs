using Overbrug.Languages;
using Overbrug.Platform;
using Overbrug.Platform.Data;
using Overbrug.Visions;

namespace Overbrug.Library;

/// <summary>Reads one record of <c>content/library/records</c>. Its sentences stand in Dutch, French and English.</summary>
internal static class RecordReader
{
    /// <summary>What a record says when nobody knows what its makers allow.</summary>
    private const string Unknown = "unknown";

    /// <summary>The languages of our own sentences.</summary>
    internal static readonly string[] AboutIn = ["nl", "fr", "en"];

    /// <exception cref="ContentException">The record cannot be read, or names what does not exist.</exception>
    public static ResourceFacts Read(ContentFile file, IReadOnlyCollection<string> themes)
    {
        var map = ContentMap.Read(file).Only("id", "title", "kind", "makers", "audience", "year", "languages", "theme", "link", "ask", "together",
            "pyramid", "keys", "no-dutch", "sound-or-picture", "method", "licence", "about");
        if (map.Text("id") != Path.GetFileNameWithoutExtension(file.Path))
        {
            throw map.Error("\"id\" is the name of the file", "id");
        }

        if (map.Has("link") == map.Has("ask"))
        {
            throw map.Error("a record has either \"link\" or \"ask\"");
        }

        return new()
        {
            Title = map.Text("title"),
            Kind = map.OneOf<ResourceKind>("kind"),
            Makers = string.Join(ResourceFacts.Separator, map.Texts("makers")),
            Audience = Known(map, "audience", Audiences.All),
            Year = map.Has("year") ? map.Number("year", ResourceFacts.EarliestYear, ResourceFacts.LatestYear) : null,
            Languages = new(map.Texts("languages")),
            Theme = themes.Contains(map.Text("theme")) ? map.Text("theme") : throw map.Error($"\"theme\" is one of {string.Join(", ", themes)}", "theme"),
            Link = Link(map),
            Ask = Maybe(map, "ask"),
            Together = Maybe(map, "together"),
            Layers = new(map.AnyOf<Layer>("pyramid").Select(Layers.Id)),
            Keys = Known(map, "keys", Keys.All),
            NoDutch = YesNo(map, "no-dutch"),
            SoundOrPicture = YesNo(map, "sound-or-picture"),
            Method = Maybe(map, "method"),
            Licence = map.Text("licence") is Unknown ? "" : map.Text("licence"),
            About = About(map.Map("about")),
        };
    }

    private static string Maybe(ContentMap map, string key) => map.Has(key) ? map.Text(key) : "";

    private static string Link(ContentMap map) => !map.Has("link") ? "" : WebLink.Text(map.Text("link")) is { } link ? link : throw map.Error("\"link\" is an address that begins with https:// or http://", "link");

    private static WordList Known(ContentMap map, string key, IReadOnlyList<string> known) =>
        map.Texts(key) is var ids && ids.FirstOrDefault(id => !known.Contains(id)) is { } strange
            ? throw map.Error($"\"{key}\" cannot be \"{strange}\": use {string.Join(", ", known)}", key)
            : new(ids);

    private static bool YesNo(ContentMap map, string key) =>
        map.Text(key) switch { "true" => true, "false" => false, _ => throw map.Error($"\"{key}\" is true or false", key) };

    private static LocalizedText About(ContentMap about) =>
        AboutIn.Aggregate(LocalizedText.Empty, (text, tag) => text.With(tag, about.Only(AboutIn).Text(tag), draft: tag != Language.DutchTag));
}
