using System.Globalization;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Library.Finding;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Library.Exchange;

/// <summary>What came into the library last, as Atom (RFC 4287).</summary>
internal static class LibraryFeed
{
    public const string Address = "/library.atom";
    public const string ContentType = "application/atom+xml; charset=utf-8";
    public const int Newest = 50;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static async Task<IResult> AnswerAsync(HttpContext http, OverbrugDb db, PublicAddress address, ItemNames names, Words words)
    {
        var edition = await Edition.NowAsync(db, http.RequestAborted);
        if (edition.IsKnownTo(http))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var items = await Resource.Public(db).AsNoTracking().OrderByDescending(r => r.Id).Take(Newest).ToListAsync(http.RequestAborted);
        return TypedResults.Bytes(XmlAnswer.Bytes(Feed(items, edition, address, names, words.In(words.Languages.Dutch))), ContentType);
    }

    private static XElement Feed(List<Resource> items, Edition edition, PublicAddress address, ItemNames names, WordsIn w) => new(Atom + "feed",
        new XAttribute(XNamespace.Xml + "lang", w.Language.Tag),
        Say("id", address.Url(Address)),
        Say("title", w["library-exchange.title"]),
        Say("subtitle", w["library.under"]),
        Say("updated", Instant(edition.ChangedAt ?? DateTime.UnixEpoch)),
        new XElement(Atom + "author", Say("name", "Overbrug"), Say("uri", address.Url("/"))),
        Link("self", address.Url(Address), "application/atom+xml"),
        Link("alternate", address.Url(LibraryPage.Url()), "text/html"),
        items.Select(item => Entry(item, names, w.Language)));

    private static XElement Entry(Resource item, ItemNames names, Language dutch) => new(Atom + "entry",
        Say("id", names.Page(item.Slug)),
        Say("title", item.Facts.Title),
        Say("updated", Instant(item.ChangedAt)),
        Say("published", Instant(item.MadeAt)),
        Link("alternate", names.Page(item.Slug), "text/html"),
        item.Facts.Link.Length > 0 ? Link("related", item.Facts.Link) : null,
        item.Facts.MakerNames.Select(maker => new XElement(Atom + "author", Say("name", maker))),
        new XElement(Atom + "category", new XAttribute("term", item.Facts.Kind.Id())),
        new XElement(Atom + "category", new XAttribute("term", XmlAnswer.Text(item.Facts.Theme))),
        item.Facts.About[dutch.Tag] is { } about ? Say("summary", about) : null);

    private static XElement Link(string relation, string to, string? type = null) => new(Atom + "link",
        new XAttribute("rel", relation), type is null ? null : new XAttribute("type", type), new XAttribute("href", XmlAnswer.Text(to)));

    private static XElement Say(string name, string text) => new(Atom + name, XmlAnswer.Text(text));

    private static string Instant(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
