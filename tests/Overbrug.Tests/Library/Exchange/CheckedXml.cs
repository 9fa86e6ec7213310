using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Exchange;

/// <summary>Reads XML as a careful program does: no document type, and by its schema.</summary>
internal static class CheckedXml
{
    private static readonly Lazy<XmlSchemaSet> Schemas = new(() =>
    {
        var schemas = new XmlSchemaSet();
        using var xml = XmlReader.Create(new StringReader("""
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace"><xs:attribute name="lang" type="xs:language" /></xs:schema>
            """));
        schemas.Add("http://www.w3.org/XML/1998/namespace", xml);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root.Path, "tests/Overbrug.Tests/Library/Exchange/Schemas"), "*.xsd"))
        {
            schemas.Add(null, file);
        }

        schemas.Compile();
        return schemas;
    });

    public static XElement Read(string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(text), settings);
        return XElement.Load(reader);
    }

    /// <summary>What the schema refuses, if anything.</summary>
    public static XElement Valid(string text)
    {
        var read = new XDocument(Read(text));
        var wrong = new List<string>();
        read.Validate(Schemas.Value, (_, problem) => wrong.Add(problem.Message));
        Assert.True(wrong.Count == 0, $"{string.Join('\n', wrong)}\n{text[..Math.Min(2000, text.Length)]}");
        return read.Root!;
    }
}
