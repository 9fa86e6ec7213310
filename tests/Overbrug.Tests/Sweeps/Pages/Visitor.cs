using AngleSharp.Dom;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Pages;

/// <summary>Someone who follows every link, looks at a few pages of each kind, and asks of the others only whether they answer.</summary>
/// <param name="isHasty">does not even ask the others</param>
internal sealed class Visitor(string who, Browser browser, Routes routes, bool isSignedIn, int most = 2, bool isHasty = false)
{
    private const string Start = "the start";
    private readonly HashSet<string> asked = [];
    private readonly Dictionary<(string Route, string Lang), int> ofAKind = [];

    public List<Seen> Pages { get; } = [];

    /// <summary>What is no page: calendars, tables, pictures.</summary>
    public List<(string Url, string Type, string Text)> Files { get; } = [];

    /// <summary>Files that do not say what they may load and tell.</summary>
    public List<string> Unguarded { get; } = [];

    /// <summary>Links that lead nowhere.</summary>
    public List<string> Dead { get; } = [];

    public async Task Walk(params string[] starts)
    {
        var ahead = new Queue<(string Url, string From)>(starts.Select(start => (start, Start)));
        while (ahead.TryDequeue(out var next))
        {
            if (!asked.Add(next.Url))
            {
                continue;
            }

            if (await Look(next.Url, next.From) is { } page)
            {
                Links(page).Where(link => !asked.Contains(link)).ToList().ForEach(link => ahead.Enqueue((link, next.Url)));
            }
        }
    }

    /// <summary>Looks again at one page of each kind.</summary>
    public async Task LookIn(string lang)
    {
        foreach (var seen in Pages.Where(p => !p.IsForParents && p.Lang == "nl").DistinctBy(p => p.Route).ToList())
        {
            Pages.Add(seen with { Lang = lang, Page = await browser.Get(seen.Page.Url) });
        }
    }

    private async Task<Page?> Look(string url, string from)
    {
        if (isHasty && IsEnough(Kind(url)))
        {
            return null;
        }

        var page = await browser.Get(url);
        if ((int)page.Status is not 200 && from != Start)
        {
            Dead.Add($"{who}: {url} on {from} answers {(int)page.Status}");
            return null;
        }

        asked.Add(page.Url);
        if (page.Response.Content.Headers.ContentType?.MediaType is var type && type != "text/html")
        {
            Files.Add((page.Url, type ?? "", page.Html));
            Unguarded.AddRange(HeadRules.Unguarded(page.Response).Select(what => $"{page.Url} {what}"));
            return null;
        }

        var kind = Kind(page.Url);
        if (IsEnough(kind))
        {
            return null;
        }

        ofAKind[kind] = ofAKind.GetValueOrDefault(kind) + 1;
        Pages.Add(new Seen(who, kind.Route, kind.Lang, routes.Of(page.Url).IsForParents, isSignedIn, page));
        return page;
    }

    private bool IsEnough((string Route, string Lang) kind) => ofAKind.GetValueOrDefault(kind) >= (kind.Lang == "nl" ? most : 1);

    // without a language in its address a page speaks the account's, and Dutch to whoever has none
    private (string Route, string Lang) Kind(string url)
    {
        var (route, isForParents) = routes.Of(url);
        var tag = url.Split('/', '?')[1];
        return (route, tag.Length == 2 || (isForParents && !route.StartsWith("/k/", StringComparison.Ordinal)) ? tag : "nl");
    }

    // a link that says nofollow makes one someone else: the demo's way in
    private static IEnumerable<string> Links(Page page) => page.Document.QuerySelectorAll("a[href]:not([rel=nofollow]), link[href], img[src], script[src], source[src]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
        .Where(link => !link.StartsWith('#') && !link.StartsWith("tel:", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal))
        .Select(link => new Uri(new Uri(new Uri(Site.Address), page.Url), link))
        .Where(uri => uri.GetLeftPart(UriPartial.Authority) == Site.Address && !uri.AbsolutePath.EndsWith(".pdf", StringComparison.Ordinal))
        .Select(uri => uri.PathAndQuery).Distinct();
}
