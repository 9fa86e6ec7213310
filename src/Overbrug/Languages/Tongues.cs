using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace Overbrug.Languages;

/// <summary>Texts as HTML, each in its own language and direction; a draft says so.</summary>
public static class Tongues
{
    /// <summary>Leaves every script as it is: a letter of Arabic written as a number would be three times as long.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>One text, said apart only where the page around it is in another language.</summary>
    public static MarkupString One(Text text, Language page) => new(
        text.Language == page && !text.Draft ? Encoder.Encode(text.Value) : Span(new StringBuilder(), text, css: null).ToString());

    /// <param name="first">in Dutch</param>
    /// <param name="second">in the language of the page; left out when it is the same language</param>
    /// <param name="element">around both</param>
    /// <param name="css">a class beside <c>two</c></param>
    public static MarkupString Both(Text first, Text second, string element, string? css)
    {
        var html = new StringBuilder().Append('<').Append(element).Append(" class=\"two").Append(css is null ? null : " ").Append(css).Append("\">");
        Span(html, first, first.Language.IsDutch ? "nl" : "tr");
        if (second.Language != first.Language)
        {
            Span(html.Append(' '), second, "tr");
        }

        return new(html.Append("</").Append(element).Append('>').ToString());
    }

    static StringBuilder Span(StringBuilder html, Text text, string? css)
    {
        html.Append("<span lang=\"").Append(text.Language.Tag).Append("\" dir=\"").Append(text.Language.Dir).Append('"');
        if (css is not null) html.Append(" class=\"").Append(css).Append('"');
        if (text.Draft) html.Append(" data-translation=\"draft\"");
        return html.Append('>').Append(Encoder.Encode(text.Value)).Append("</span>");
    }
}
