using System.Globalization;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Library.Finding;
using Overbrug.Library.Lists;
using Overbrug.Library.Suggesting;
using Overbrug.Network;
using Overbrug.Network.Readers;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Library.Exchange;

/// <summary>
/// Every page that anyone may find (sitemaps.org 0.9): one file, or when there are too many for that an index of files, with what
/// schools share in the first and the library in the others.
/// </summary>
internal sealed class Sitemap(OverbrugDb db, PublicAddress address, ItemNames names, Words words)
{
    public const string Address = "/sitemap.xml";
    public const string ContentType = "application/xml; charset=utf-8";

    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly Func<Language, string>[] InEachLanguage = [LibraryPage.Url, PublicLists.Url, SuggestItem.Url, PublicStories.Url];
    private static readonly string[] InDutch = ["/", "/privacy", "/accessibility"];

    /// <summary>How many addresses one file may hold.</summary>
    public int Most { get; init; } = 50_000;

    public async Task<XStreamingElement> WholeAsync(CancellationToken cancel)
    {
        var count = await Resource.Public(db).CountAsync(cancel);
        var pages = await PagesAsync(cancel);
        return pages.Count + count <= Most
            ? Urls(pages.Concat(await ItemsAsync(0, cancel)))
            : new(Map + "sitemapindex", Enumerable.Range(1, 1 + Parts(count)).Select(number => new XElement(Map + "sitemap", new XElement(Map + "loc", address.Url(PartUrl(number))))));
    }

    /// <summary>One of the files of the index; null when there is no such number.</summary>
    public async Task<XStreamingElement?> PartAsync(int number, CancellationToken cancel) => number switch
    {
        1 => Urls(await PagesAsync(cancel)),
        > 1 when number - 1 <= Parts(await Resource.Public(db).CountAsync(cancel)) => Urls(await ItemsAsync((number - 2) * Most, cancel)),
        _ => null,
    };

    private static string PartUrl(int number) => string.Create(CultureInfo.InvariantCulture, $"/sitemap/{number}.xml");

    private static XStreamingElement Urls(IEnumerable<(string Url, DateTime? ChangedAt)> pages) => new(Map + "urlset", pages.Select(page => new XElement(Map + "url",
        new XElement(Map + "loc", page.Url),
        page.ChangedAt is { } at ? new XElement(Map + "lastmod", at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)) : null)));

    private int Parts(int items) => (items + Most - 1) / Most;

    private async Task<List<(string Url, DateTime? ChangedAt)>> PagesAsync(CancellationToken cancel)
    {
        var pages = InDutch.Concat(InEachLanguage.SelectMany(words.Languages.Select)).ToList();
        var stories = await Story.Public(db).OrderByDescending(s => s.SharedAt).Take(Most - pages.Count).Select(s => new { s.Slug, s.SharedAt }).ToListAsync(cancel);
        var lists = await ReadingList.Public(db).OrderByDescending(l => l.MadeAt).Take(Most - pages.Count - stories.Count).Select(l => l.Slug).ToListAsync(cancel);
        return [.. pages.Select(path => (address.Url(path), (DateTime?)null)), .. lists.Select(slug => (address.Url(PublicListPage.Url(slug!)), (DateTime?)null)), .. stories.Select(story => (address.Url(PublicStoryPage.Url(story.Slug!)), story.SharedAt))];
    }

    private async Task<IEnumerable<(string Url, DateTime? ChangedAt)>> ItemsAsync(int skip, CancellationToken cancel) =>
        (await Resource.Public(db).OrderBy(r => r.Id).Skip(skip).Take(Most).Select(r => new { r.Slug, r.ChangedAt }).ToListAsync(cancel))
            .Select(item => (names.Page(item.Slug), (DateTime?)item.ChangedAt));
}
