using System.Xml.Linq;

namespace Overbrug.Library.Exchange.Harvesting;

/// <summary>What stands around every answer (OAI-PMH 2.0 §3.2).</summary>
internal static class OaiEnvelope
{
    public static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";
    public static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Schema = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";

    public static XElement Around(XElement said, string baseUrl, OaiArguments? asked, DateTime now) => new(Oai + "OAI-PMH",
        new XAttribute("xmlns", Oai),
        new XAttribute(XNamespace.Xmlns + "xsi", Instance),
        new XAttribute(Instance + "schemaLocation", $"{Oai} {Schema}"),
        new XElement(Oai + "responseDate", OaiDate.Write(now)),
        new XElement(Oai + "request", asked?.All.Select(pair => new XAttribute(pair.Key, XmlAnswer.Text(pair.Value))), baseUrl),
        said);

    public static XElement Of(OaiProblem problem) => new(Oai + "error", new XAttribute("code", problem.Code), XmlAnswer.Text(problem.Message));
}
