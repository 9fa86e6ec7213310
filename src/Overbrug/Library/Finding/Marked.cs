using System.Text;
using Microsoft.AspNetCore.Components;
using Overbrug.Languages;
using Overbrug.Library.Search;

namespace Overbrug.Library.Finding;

/// <summary>A text with what was found in it marked, as HTML.</summary>
internal static class Marked
{
    public static MarkupString Html(string text, IReadOnlyList<Span> found)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (var span in found.Where(span => span.Start >= 0 && span.Start + span.Length <= text.Length).OrderBy(span => span.Start))
        {
            if (span.Start < at)
            {
                continue;
            }

            html.Append(Tongues.Encoder.Encode(text[at..span.Start])).Append("<mark>").Append(Tongues.Encoder.Encode(text.Substring(span.Start, span.Length))).Append("</mark>");
            at = span.Start + span.Length;
        }

        return new(html.Append(Tongues.Encoder.Encode(text[at..])).ToString());
    }
}
