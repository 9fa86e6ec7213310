using System.Globalization;
using Overbrug.Languages;
using Overbrug.Library.Suggesting;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Forms;

namespace Overbrug.Library.Editing;

/// <summary>An item as an editor writes it down.</summary>
/// <param name="offered">what there is to choose</param>
/// <param name="before">what was known of the item; null for a new one</param>
public sealed class ResourceForm(ResourceChoices offered, ResourceFacts? before = null) : Form
{
    /// <summary>In which languages our own sentences are asked; the Dutch is needed.</summary>
    public static IReadOnlyList<string> AboutIn { get; } = [Language.DutchTag, "fr", "en"];

    public ResourceChoices Offered => offered;

    /// <summary>The version of the item that was on the screen.</summary>
    public string Seen { get; private init; } = "";

    public string Title { get; private set; } = before?.Title ?? "";

    public ResourceKind? Kind { get; private set; } = before?.Kind;

    /// <summary>One on each line.</summary>
    public string Makers { get; private set; } = string.Join('\n', before?.MakerNames ?? []);

    public WordList Audience { get; private set; } = before?.Audience ?? WordList.Empty;

    public int? Year { get; private set; } = before?.Year;

    public WordList Languages { get; private set; } = before?.Languages ?? WordList.Empty;

    public string? Theme { get; private set; } = before?.Theme;

    public string Link { get; private set; } = before?.Link ?? "";

    public string Ask { get; private set; } = before?.Ask ?? "";

    public string Together { get; private set; } = before?.Together ?? "";

    public WordList Layers { get; private set; } = before?.Layers ?? WordList.Empty;

    public WordList Keys { get; private set; } = before?.Keys ?? WordList.Empty;

    public bool NoDutch { get; private set; } = before?.NoDutch ?? false;

    public bool SoundOrPicture { get; private set; } = before?.SoundOrPicture ?? false;

    public string? Method { get; private set; } = before?.Method;

    public string Licence { get; private set; } = before?.Licence ?? "";

    public LocalizedText About { get; private set; } = before?.About ?? LocalizedText.Empty;

    public static ResourceForm From(Resource item, ResourceChoices offered) => new(offered, item.Facts) { Seen = Version(item) };

    /// <summary>Filled in with what a reader proposes.</summary>
    public static ResourceForm From(Suggestion suggestion, ResourceChoices offered) => new(offered) { Title = suggestion.Title, Link = suggestion.Link };

    public static string Version(Resource item) => item.ChangedAt.Ticks.ToString(CultureInfo.InvariantCulture);

    public static string AboutField(string tag) => $"About-{tag}";

    public ResourceFacts Facts() => new()
    {
        Title = Title,
        Kind = Kind!.Value,
        Makers = Makers,
        Audience = Audience,
        Year = Year,
        Languages = Languages,
        Theme = Theme!,
        Link = Link,
        Ask = Ask,
        Together = Together,
        Layers = Layers,
        Keys = Keys,
        NoDutch = NoDutch,
        SoundOrPicture = SoundOrPicture,
        Method = Method ?? "",
        Licence = Licence,
        About = About,
    };

    protected override void Read(Fields from)
    {
        Title = from.Line("Title", ResourceFacts.TitleLength);
        Kind = ResourceKinds.Find(from.One("Kind", ResourceKinds.All.Select(kind => kind.Id())) ?? "");
        Theme = from.One("Theme", offered.Themes);
        foreach (var tag in AboutIn)
        {
            var typed = from.Text(AboutField(tag), ResourceFacts.AboutLength, required: tag == Language.DutchTag);
            About = typed == (About[tag] ?? "") ? About : About.With(tag, typed, draft: tag != Language.DutchTag);
        }

        Makers = ReadMakers(from);
        Year = ReadYear(from);
        Link = ReadLink(from);
        Ask = from.Line("Ask", ResourceFacts.AskLength, required: false);
        if (from.Raw("Link").Trim().Length == 0 && Ask.Length == 0)
        {
            from.Refuse("Link", "library-desk.link-or-ask");
        }

        Together = ReadTogether(from);
        Audience = Several(from, "Audience", Audience, offered.Audiences);
        Languages = Several(from, "Languages", Languages, offered.Languages);
        Layers = Several(from, "Layers", Layers, offered.Layers);
        Keys = Several(from, "Keys", Keys, offered.Keys);
        (NoDutch, SoundOrPicture) = (from.Ticked("NoDutch"), from.Ticked("SoundOrPicture"));
        Method = from.One("Method", offered.Methods, required: false);
        Licence = from.Line("Licence", ResourceFacts.LicenceLength, required: false);
    }

    // what stood first stays first: the title is in the first language
    private static WordList Several(Fields from, string name, WordList known, IReadOnlyList<string> offered) => from.Several(name, known.Concat(offered));

    private static int? ReadYear(Fields from)
    {
        var year = from.Number("Year", int.MinValue, int.MaxValue, required: false);
        if (year is < ResourceFacts.EarliestYear or > ResourceFacts.LatestYear)
        {
            from.Refuse("Year", "library-desk.year-wrong");
        }

        return year;
    }

    private static string ReadMakers(Fields from)
    {
        var names = from.Text("Makers", ResourceFacts.MakersLength, required: false).Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var makers = string.Join(ResourceFacts.Separator, names);
        if (makers.Length > ResourceFacts.MakersLength && from.Errors.All(error => error.Field != "Makers"))
        {
            from.Refuse("Makers", "forms.long", ("most", ResourceFacts.MakersLength), ("now", makers.Length));
        }

        return makers;
    }

    private static string ReadLink(Fields from)
    {
        var typed = from.Line("Link", ResourceFacts.LinkLength, required: false);
        if (typed.Length is 0 or > ResourceFacts.LinkLength)
        {
            return typed;
        }

        if (WebLink.Text(typed) is { } link)
        {
            return link;
        }

        from.Refuse("Link", "library-desk.link-wrong");
        return typed;
    }

    private static string ReadTogether(Fields from)
    {
        var typed = from.Line("Together", Resource.SlugLength, required: false);
        return typed.Length == 0 ? "" : ResourceSlug.Of(typed);
    }
}
