using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Overbrug.Library.Exchange;

/// <summary>XML 1.0 that every parser reads, whatever people typed.</summary>
internal static class XmlAnswer
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    /// <param name="root">an <see cref="XElement"/>, or an <see cref="XStreamingElement"/> for what is long</param>
    public static byte[] Bytes(object root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            if (root is XStreamingElement long_)
            {
                long_.Save(writer);
            }
            else
            {
                ((XElement)root).Save(writer);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The text without what XML cannot hold (XML 1.0 §2.2): control characters, half of a pair.</summary>
    public static string Text(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                kept.Append(text, at++, 2);
            }
            else if (XmlConvert.IsXmlChar(text[at]))
            {
                kept.Append(text[at]);
            }
        }

        return kept.ToString();
    }
}
