using System.Globalization;
using System.Xml.Linq;
using Overbrug.Languages;

namespace Overbrug.Library.Exchange.Harvesting;

/// <summary>An item in simple Dublin Core (oai_dc).</summary>
internal static class DublinCore
{
    public const string Prefix = "oai_dc";
    public const string Schema = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
    public static readonly XNamespace Outer = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    /// <exception cref="OaiProblem">cannotDisseminateFormat or badArgument</exception>
    public static void Require(string prefix)
    {
        if (prefix != Prefix)
        {
            throw OaiSets.IsWellFormed(prefix) && !prefix.Contains(':', StringComparison.Ordinal) ? OaiProblem.NoFormat(prefix) : OaiProblem.BadArgument("\"metadataPrefix\" is no name of a format: ListMetadataFormats gives them.");
        }
    }

    /// <summary>The address where it lives stands before that of its page here.</summary>
    public static XElement Of(Resource item, LibraryShelf shelf, ItemNames names) => new(Outer + "dc",
        new XAttribute(XNamespace.Xmlns + Prefix, Outer),
        new XAttribute(XNamespace.Xmlns + "dc", Dc),
        new XAttribute(XNamespace.Xmlns + "xsi", OaiEnvelope.Instance),
        new XAttribute(OaiEnvelope.Instance + "schemaLocation", $"{Outer} {Schema}"),
        Say("title", item.Facts.Title),
        item.Facts.MakerNames.Select(maker => Say("creator", maker)),
        shelf.Themes.GetValueOrDefault(item.Facts.Theme) is { } theme ? Say("subject", theme.Name) : [],
        Say("description", item.Facts.About),
        item.Facts.Year is { } year ? Say("date", year.ToString("0000", CultureInfo.InvariantCulture)) : null,
        Say("type", KindNames.DublinCore(item.Facts.Kind)),
        Say("type", item.Facts.Kind.Id()),
        item.Facts.Link.Length > 0 ? Say("identifier", item.Facts.Link) : null,
        Say("identifier", names.Page(item.Slug)),
        item.Facts.Languages.Select(language => Say("language", language)),
        item.Facts.Licence.Length > 0 ? Say("rights", item.Facts.Licence) : null);

    private static XElement Say(string name, string text) => new(Dc + name, XmlAnswer.Text(text));

    private static IEnumerable<XElement> Say(string name, LocalizedText text) =>
        text.Tags.Select(tag => new XElement(Dc + name, new XAttribute(XNamespace.Xml + "lang", tag), XmlAnswer.Text(text[tag]!)));
}
