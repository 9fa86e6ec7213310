using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Overbrug.Platform.Pdf;

/// <summary>Puts the symbols that a page uses from sprite files into the page itself.</summary>
internal static partial class InlineSprites
{
    public static string In(string html, Func<string, string?> sprite)
    {
        var files = new Dictionary<string, Dictionary<string, XElement>>();
        var used = new Dictionary<string, XElement>();
        html = Uses().Replace(html, use =>
        {
            var (path, id) = (use.Groups["path"].Value, use.Groups["id"].Value);
            if (!files.TryGetValue(path, out var symbols)) files[path] = symbols = Symbols(sprite(path));
            if (!symbols.TryGetValue(id, out var symbol)) return use.Value;
            var name = $"sprite{files.Keys.ToList().IndexOf(path)}-{id}";
            used.TryAdd(name, symbol);
            return $"{use.Groups["before"].Value}\"#{name}\"";
        });
        return used.Count == 0 ? html : Body().Replace(html, body => body.Value + Hidden(used), 1);
    }

    static Dictionary<string, XElement> Symbols(string? svg) =>
        svg is null ? [] : XDocument.Parse(svg).Descendants().Where(one => one.Name.LocalName == "symbol" && one.Attribute("id") is not null)
            .DistinctBy(one => one.Attribute("id")!.Value).ToDictionary(one => one.Attribute("id")!.Value);

    // display:none would lose gradients
    static string Hidden(Dictionary<string, XElement> used) =>
        $"<svg aria-hidden=\"true\" width=\"0\" height=\"0\" style=\"position:absolute\">{string.Concat(used.Select(one => Named(one.Key, one.Value)))}</svg>";

    static string Named(string name, XElement symbol)
    {
        var copy = new XElement(symbol);
        copy.SetAttributeValue("id", name);
        return copy.ToString(SaveOptions.DisableFormatting);
    }

    [GeneratedRegex("""(?<before><use\b[^>]*?\s(?:xlink:)?href\s*=\s*)(["'])(?<path>/[^"'#?]+)(?:\?[^"'#]*)?#(?<id>[^"']+)\1""", RegexOptions.IgnoreCase)]
    private static partial Regex Uses();

    [GeneratedRegex("""<body\b[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Body();
}
