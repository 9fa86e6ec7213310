using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Overbrug.Platform.Pdf;

/// <summary>A page with everything it needs inside, so that it prints without a network.</summary>
public static partial class PrintDocument
{
    /// <summary>The page with its stylesheets, pictograms and pictures put in place and its scripts left out.
    /// What <paramref name="asset"/> does not know stays as it was, and will not be fetched.</summary>
    /// <param name="html">A whole page, as this server renders it.</param>
    /// <param name="asset">The bytes behind a root-relative path, without its query.</param>
    public static string Inline(string html, Func<string, byte[]?> asset)
    {
        html = Scripts().Replace(html, "");
        html = Stylesheets().Replace(html, tag => Style(tag.Value, asset));
        html = Pictures().Replace(html, tag => Picture(tag.Value, asset));
        return InlineSprites.In(html, path => Text(asset, path));
    }

    static string Style(string tag, Func<string, byte[]?> asset)
    {
        if (Attribute(tag, "rel") != "stylesheet" || Text(asset, Attribute(tag, "href")) is not { } css) return tag;
        // the server's own fonts must not be hidden behind web fonts that cannot be fetched
        css = FontFaces().Replace(css, "").Replace("</", "<\\/", StringComparison.Ordinal);
        var media = Attribute(tag, "media") is { } kind ? $" media=\"{WebUtility.HtmlEncode(kind)}\"" : "";
        return $"<style{media}>{css}</style>";
    }

    static string Picture(string tag, Func<string, byte[]?> asset)
    {
        if (Attribute(tag, "src") is not { } path || Bytes(asset, path) is not { } bytes) return tag;
        var source = $"src=\"data:{MediaType(path)};base64,{Convert.ToBase64String(bytes)}\"";
        return Sources().Replace(LazyOrSourceSet().Replace(tag, ""), " " + source, 1);
    }

    static string? Text(Func<string, byte[]?> asset, string? path) => Bytes(asset, path) is { } bytes ? Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF') : null;

    static byte[]? Bytes(Func<string, byte[]?> asset, string? path) =>
        path is ['/', not '/', ..] ? asset(path.Split('?', '#')[0]) : null;

    static string? Attribute(string tag, string name) =>
        Attributes().Matches(tag).FirstOrDefault(one => one.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? WebUtility.HtmlDecode(found.Groups["value"].Value) : null;

    static string MediaType(string path) => Path.GetExtension(path.Split('?', '#')[0]).ToLowerInvariant() switch
    {
        ".svg" => "image/svg+xml",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        _ => "image/png",
    };

    [GeneratedRegex("""<script\b[^>]*>.*?</script\s*>""", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Scripts();

    [GeneratedRegex("""<link\b[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Stylesheets();

    [GeneratedRegex("""<img\b[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Pictures();

    [GeneratedRegex("""@font-face\s*\{[^}]*\}""", RegexOptions.IgnoreCase)]
    private static partial Regex FontFaces();

    [GeneratedRegex("""\s(?<name>[a-z-]+)\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'>]+))""", RegexOptions.IgnoreCase)]
    private static partial Regex Attributes();

    [GeneratedRegex("""\ssrc\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Sources();

    [GeneratedRegex("""\s(?:srcset|loading)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex LazyOrSourceSet();
}
