using AngleSharp.Dom;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Text;

/// <summary>How a page shows what people typed.</summary>
internal static class Shown
{
    public static IEnumerable<string> Wrong(Page page, IReadOnlyList<Marker> markers)
    {
        if (page.Html.Contains("<script>alert", StringComparison.Ordinal) || page.Document.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), i:not([class])").Length > 0)
        {
            yield return "a tag that someone typed is a tag";
        }

        foreach (var text in page.Document.All.Where(e => e.LocalName != "script").SelectMany(e => e.ChildNodes.OfType<IText>()).Where(text => text.Data.Contains("=M", StringComparison.Ordinal)))
        {
            if (!markers.Any(marker => marker.IsIn(text.Data)))
            {
                yield return $"not as typed, or turning what follows: {text.Data.Trim()}";
            }
        }
    }
}
