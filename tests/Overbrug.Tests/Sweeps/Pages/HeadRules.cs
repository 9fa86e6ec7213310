using AngleSharp.Dom;
using Overbrug.Languages;

namespace Overbrug.Tests.Sweeps.Pages;

/// <summary>A page says what it is, in which language, and loads nothing from elsewhere.</summary>
internal static class HeadRules
{
    public static IEnumerable<string> Broken(Seen seen, LanguageList languages)
    {
        var document = seen.Page.Document;
        var titles = document.QuerySelectorAll("head > title");
        if (titles.Length != 1 || titles[0].TextContent.Trim().Length == 0)
        {
            yield return $"{titles.Length} titles: \"{string.Join('|', titles.Select(t => t.TextContent))}\"";
        }

        // a pack is several sheets, each with a heading of its own
        if (document.QuerySelectorAll("h1").Length is var ones && (ones == 0 || (ones > 1 && !seen.Route.Contains("/print/", StringComparison.Ordinal))))
        {
            yield return $"{ones} headings of level one";
        }

        var language = languages[seen.Lang];
        var (lang, dir) = (document.DocumentElement.GetAttribute("lang"), document.DocumentElement.GetAttribute("dir"));
        if (lang != language.Tag || dir != language.Dir)
        {
            yield return $"speaks {lang} {dir}, not {language.Tag} {language.Dir}";
        }

        foreach (var element in document.All.Where(Inline))
        {
            yield return $"inline: {element.OuterHtml[..Math.Min(120, element.OuterHtml.Length)]}";
        }

        foreach (var address in document.QuerySelectorAll("link[href], script[src], img[src], img[srcset], source[src], video[src], audio[src], iframe[src], use[href], form[action], object[data]").SelectMany(Addresses).Where(IsElsewhere))
        {
            yield return $"loads {address}";
        }

        foreach (var missing in Unguarded(seen.Page.Response))
        {
            yield return missing;
        }

        if (!seen.IsSignedIn && seen.Page.Response.Headers.Contains("Set-Cookie"))
        {
            yield return "sets a cookie before a yes";
        }
    }

    /// <summary>What an answer must say of what may be loaded and told, page or not.</summary>
    public static IEnumerable<string> Unguarded(HttpResponseMessage answer)
    {
        if (Header(answer, "Content-Security-Policy").Split(';')[0] != "default-src 'self'" || Header(answer, "Content-Security-Policy").Contains("unsafe", StringComparison.Ordinal))
        {
            yield return "may load from elsewhere";
        }

        if (Header(answer, "Referrer-Policy") is not "same-origin")
        {
            yield return "tells its address to others";
        }
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : "";

    private static bool Inline(IElement element) => element.HasAttribute("style") || element.LocalName == "style" || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
        || element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Addresses(IElement element) =>
        new[] { "href", "src", "srcset", "action", "data" }.Select(element.GetAttribute).OfType<string>();

    private static bool IsElsewhere(string address) => address.StartsWith("//", StringComparison.Ordinal) || address.Contains(':', StringComparison.Ordinal);
}
