using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Overbrug.Platform.Web;

namespace Overbrug.Design;

/// <summary>The drawings of <c>pictograms.svg</c> (OpenMoji, CC BY-SA 4.0, and our own), by concept.</summary>
public sealed class Pictograms
{
    readonly Dictionary<string, Pictogram> byId;

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
