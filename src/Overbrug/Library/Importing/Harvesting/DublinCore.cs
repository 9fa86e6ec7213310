using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Overbrug.Languages;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Importing.Harvesting;

/// <summary>The fifteen elements of Dublin Core as facts of our own. Where it says less, what an item has stays.</summary>
internal static partial class DublinCore
{
    private static readonly string[] AboutIn = ["nl", "fr", "en"];

    /// <summary>What stands in a type, in the order in which it is looked for.</summary>
    private static readonly (string Part, ResourceKind Kind)[] Kinds =
    [
        ("podcast", ResourceKind.Podcast), ("audio", ResourceKind.Podcast), ("sound", ResourceKind.Podcast), ("film", ResourceKind.Film), ("video", ResourceKind.Film), ("movingimage", ResourceKind.Film),
        ("moving image", ResourceKind.Film), ("presentati", ResourceKind.Presentation), ("slide", ResourceKind.Presentation), ("lecture", ResourceKind.Recording), ("recording", ResourceKind.Recording), ("opname", ResourceKind.Recording),
        ("brochure", ResourceKind.Brochure), ("leaflet", ResourceKind.Brochure), ("folder", ResourceKind.Brochure), ("blog", ResourceKind.Blog), ("book", ResourceKind.Book), ("boek", ResourceKind.Book), ("livre", ResourceKind.Book),
        ("method", ResourceKind.Method), ("self-scan", ResourceKind.SelfScan), ("zelfscan", ResourceKind.SelfScan), ("article", ResourceKind.Article), ("artikel", ResourceKind.Article), ("paper", ResourceKind.Article), ("thesis", ResourceKind.Article),
        ("report", ResourceKind.Article), ("walk", ResourceKind.Walk), ("wandeling", ResourceKind.Walk), ("website", ResourceKind.Website), ("webpage", ResourceKind.Website), ("text", ResourceKind.Article),
    ];

    /// <summary>Null when the record tells no title.</summary>
    public static ResourceFacts? Facts(OaiRecord record, LibraryShelf shelf, string theme, string source)
    {
        var title = record.All("title").Select(text => CleanText.Of(text, ResourceFacts.TitleLength)).FirstOrDefault(text => text.Length > 0);
        if (title is null)
        {
            return null;
        }

        var link = record.All("identifier").Concat(record.All("source")).Select(Address).OfType<string>().FirstOrDefault() ?? "";
        var languages = new WordList(record.All("language").Select(LanguageTag.Of).OfType<string>());
        return new ResourceFacts
        {
            Title = title,
            Kind = Kind(record, link),
            Theme = record.All("subject").Select(subject => Theme(subject, shelf)).OfType<string>().FirstOrDefault() ?? theme,
            Makers = CleanText.Of(string.Join(ResourceFacts.Separator, record.All("creator").Select(maker => maker.Replace(';', ','))), ResourceFacts.MakersLength),
            Year = Year(record),
            Languages = languages,
            Link = link,
            Ask = link.Length > 0 ? "" : CleanText.Of(source, ResourceFacts.AskLength),
            Licence = CleanText.Of(record.All("rights").FirstOrDefault() ?? "", ResourceFacts.LicenceLength),
            About = About(record, languages),
        };
    }

    /// <summary>Told again of an item that is here: what an editor added to it stays.</summary>
    public static ResourceFacts Beside(this ResourceFacts told, ResourceFacts? here) => here is null ? told : here with
    {
        Title = told.Title,
        Makers = told.Makers.Length > 0 ? told.Makers : here.Makers,
        Year = told.Year ?? here.Year,
        Languages = told.Languages.Count > 0 ? told.Languages : here.Languages,
        Link = told.Link.Length > 0 ? told.Link : here.Link,
        Ask = told.Ask.Length > 0 ? told.Ask : here.Ask,
        Licence = told.Licence.Length > 0 ? told.Licence : here.Licence,
        About = told.About.Tags.Aggregate(here.About, (text, tag) => text[tag] == told.About[tag] ? text : text.With(tag, told.About[tag], draft: tag != Language.DutchTag)),
    };

    private static ResourceKind Kind(OaiRecord record, string link)
    {
        string[] types = [.. record.All("type").Select(type => type.Trim().ToLowerInvariant())];
        string[] formats = [.. record.All("format").Select(format => format.ToLowerInvariant())];
        return types.Select(ResourceKinds.Find).FirstOrDefault(kind => kind is not null) ?? KindIn(types) ?? KindIn(formats)
            ?? (link.Length == 0 || link.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? ResourceKind.Article : ResourceKind.Website);
    }

    private static ResourceKind? KindIn(string[] told) =>
        Kinds.Where(kind => told.Any(text => text.Contains(kind.Part, StringComparison.Ordinal))).Select(kind => (ResourceKind?)kind.Kind).FirstOrDefault();

    private static int? Year(OaiRecord record) => record.All("date").Select(date => FourDigits().Match(date)).Where(match => match.Success)
        .Select(match => (int?)int.Parse(match.Value, CultureInfo.InvariantCulture)).FirstOrDefault(year => year is >= ResourceFacts.EarliestYear and <= ResourceFacts.LatestYear);

    private static string? Address(string identifier)
    {
        var text = identifier.Trim();
        return WebLink.Text(text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) ? $"https://doi.org/{text[4..].Trim()}" : text);
    }

    private static string? Theme(string subject, LibraryShelf shelf) => shelf.Themes.Values
        .FirstOrDefault(theme => theme.Id == subject.Trim() || theme.Name.Tags.Any(tag => string.Equals(theme.Name[tag], subject.Trim(), StringComparison.OrdinalIgnoreCase)))?.Id;

    /// <summary>In the language that the text says it has, else in the one of the item when that is one of ours, else taken for Dutch.</summary>
    private static LocalizedText About(OaiRecord record, WordList languages)
    {
        var about = LocalizedText.Empty;
        foreach (var (_, tongue, raw) in record.Fields.Where(field => field.Name == "description"))
        {
            var said = LanguageTag.Of(tongue) ?? (languages.Count == 1 ? languages[0] : null);
            var tag = said?.Split('-')[0] is { } known && AboutIn.Contains(known) ? known : Language.DutchTag;
            if (about[tag] is null)
            {
                about = about.With(tag, CleanText.Of(WebUtility.HtmlDecode(Markup().Replace(raw, " ")), ResourceFacts.AboutLength), draft: tag != Language.DutchTag);
            }
        }

        return about;
    }

    [GeneratedRegex(@"(?<!\d)(19|20|21)\d\d(?!\d)")]
    private static partial Regex FourDigits();

    [GeneratedRegex("<[^<>]{1,500}>")]
    private static partial Regex Markup();
}
