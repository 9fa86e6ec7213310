using System.Text;
using System.Xml;

namespace Overbrug.Library.Importing.Harvesting;

/// <summary>One answer of another library (OAI-PMH 2.0): its records, where to go on, or what it says is wrong. Read forward only; nothing of it is trusted.</summary>
internal sealed class OaiPage
{
    public const int MostRecords = 5_000;
    private const int MostDepth = 20;
    private const int MostText = 20_000;
    private const int MostFields = 200;
    private const string Protocol = "http://www.openarchives.org/OAI/2.0/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XmlReaderSettings Careful = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 16 * 1024 * 1024,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly List<OaiRecord> records = [];
    private OaiRecord? current;

    private OaiPage()
    {
    }

    public IReadOnlyList<OaiRecord> Records => records;

    /// <summary>What fetches the next page; empty on the last.</summary>
    public string Token { get; private set; } = "";

    /// <summary>The protocol's code of what is wrong, such as <c>noRecordsMatch</c>; empty when all is well.</summary>
    public string Error { get; private set; } = "";

    /// <summary>As it says when it is asked to identify itself.</summary>
    public string Version { get; private set; } = "";

    /// <exception cref="UnreadableException">It is cut, no XML, not of this protocol, or more than it should be.</exception>
    public static OaiPage Read(byte[] body)
    {
        var page = new OaiPage();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(body), Careful);
            page.Walk(reader);
            return page;
        }
        catch (XmlException)
        {
            throw new UnreadableException("library-import.oai-broken");
        }
    }

    private void Walk(XmlReader reader)
    {
        var text = new StringBuilder();
        var (isProtocol, tongue) = (false, "");
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.Depth > MostDepth:
                    throw new UnreadableException("library-import.oai-broken");
                case XmlNodeType.Element:
                    isProtocol |= reader is { Depth: 0, LocalName: "OAI-PMH", NamespaceURI: Protocol };
                    text.Clear();
                    tongue = reader.XmlLang;
                    Begin(reader);
                    if (reader.IsEmptyElement)
                    {
                        End(reader, "", tongue);
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    text.Append(reader.Value.AsSpan(0, Math.Min(reader.Value.Length, MostText - Math.Min(MostText, text.Length))));
                    break;
                case XmlNodeType.EndElement:
                    End(reader, text.ToString().Trim(), tongue);
                    text.Clear();
                    break;
            }
        }

        if (!isProtocol)
        {
            throw new UnreadableException("library-import.oai-other");
        }
    }

    private void Begin(XmlReader reader)
    {
        switch (reader.NamespaceURI, reader.LocalName)
        {
            case (Protocol, "record") when records.Count >= MostRecords:
                throw new UnreadableException("library-import.oai-huge");
            case (Protocol, "record"):
                records.Add(current = new OaiRecord());
                break;
            case (Protocol, "header") when current is not null:
                current.IsDeleted = reader.GetAttribute("status") == "deleted";
                break;
            case (Protocol, "error"):
                Error = reader.GetAttribute("code") ?? "";
                break;
        }
    }

    private void End(XmlReader reader, string text, string tongue)
    {
        switch (reader.NamespaceURI, reader.LocalName)
        {
            case (Protocol, "record"):
                current = null;
                break;
            case (Protocol, "identifier") when current is { Identifier.Length: 0 }:
                current.Identifier = text;
                break;
            case (Protocol, "resumptionToken"):
                Token = text;
                break;
            case (Protocol, "protocolVersion"):
                Version = text;
                break;
            case (DublinCore, _) when current is { Fields.Count: < MostFields } && text.Length > 0:
                current.Fields.Add((reader.LocalName, tongue, text));
                break;
        }
    }
}

/// <summary>A record as another library tells it, in simple Dublin Core.</summary>
internal sealed class OaiRecord
{
    public string Identifier { get; set; } = "";

    public bool IsDeleted { get; set; }

    /// <summary>Name, language and text of each element, in order.</summary>
    public List<(string Name, string Tongue, string Text)> Fields { get; } = [];

    public IEnumerable<string> All(string name) => Fields.Where(field => field.Name == name).Select(field => field.Text);
}
