using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Overbrug.Platform.Web;

namespace Overbrug.Design;

/// <summary>The drawings of <c>pictograms.svg</c> (OpenMoji, CC BY-SA 4.0, and our own), by concept.</summary>
public sealed class Pictograms
{
    /// <summary>They point along the line that is read, whichever way it runs.</summary>
    static readonly string[] Ways = ["next", "back"];

    readonly Dictionary<string, Pictogram> byId;
    readonly ConcurrentDictionary<(string, string, bool), MarkupString> drawn = new();

    /// <summary>Reads the sprite once.</summary>
    public Pictograms(Assets assets)
    {
        var sprite = assets.Url("pictograms.svg");
        byId = XDocument.Parse(assets.Text("pictograms.svg")).Root!.Elements()
            .Select(symbol => Read(symbol, sprite)).ToDictionary(pictogram => pictogram.Id);
    }

    /// <summary>Every concept, in the order of the list.</summary>
    public IReadOnlyCollection<string> Ids => byId.Keys;

    /// <exception cref="KeyNotFoundException">No such pictogram.</exception>
    public Pictogram Get(string id) =>
        byId.GetValueOrDefault(id) ?? throw new KeyNotFoundException($"content/pictograms/pictograms.tsv has no {id}");

    /// <summary>The drawing as HTML.</summary>
    /// <param name="size">small, medium, large or huge</param>
    /// <param name="label">read aloud; null when words stand beside it</param>
    /// <param name="inline">with its shapes; false fetches the sprite</param>
    /// <exception cref="KeyNotFoundException">No such pictogram.</exception>
    public MarkupString Draw(string id, string size = "medium", string? label = null, bool inline = false) =>
        label is null
            ? drawn.GetOrAdd((id, size, inline), asked => Drawn(Get(asked.Item1), asked.Item2, "aria-hidden=\"true\"", asked.Item3))
            : Drawn(Get(id), size, $"role=\"img\" aria-label=\"{HtmlEncoder.Default.Encode(label)}\"", inline);

    static MarkupString Drawn(Pictogram drawing, string size, string said, bool inline) => new(
        $"<svg class=\"picto picto-{size}{(drawing.IsSign ? " picto-sign" : "")}{(Ways.Contains(drawing.Id) ? " picto-way" : "")}\" viewBox=\"{drawing.ViewBox}\" {said} focusable=\"false\">{(inline ? drawing.Body.Value : $"<use href=\"{drawing.Address}\"></use>")}</svg>");

    static Pictogram Read(XElement symbol, string sprite)
    {
        var id = (string)symbol.Attribute("id")!;
        var group = new XElement("g", symbol.Attributes().Where(a => a.Name != "id" && a.Name != "viewBox"), symbol.Elements().Select(Bare));
        var body = group.ToString(SaveOptions.DisableFormatting);
        return new(id, (string)symbol.Attribute("viewBox")!, $"{sprite}#{id}", new(body), body.Contains("currentColor", StringComparison.Ordinal));
    }

    static XElement Bare(XElement element) =>
        new(element.Name.LocalName, element.Attributes(), element.Elements().Select(Bare));
}

/// <summary>One drawing: its address in the sprite, its shapes for pages that draw it themselves, and whether it takes the colour of the text.</summary>
public sealed record Pictogram(string Id, string ViewBox, string Address, MarkupString Body, bool IsSign);
