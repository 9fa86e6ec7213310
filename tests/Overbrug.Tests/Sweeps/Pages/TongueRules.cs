using AngleSharp.Dom;

namespace Overbrug.Tests.Sweeps.Pages;

/// <summary>On a parent's page every text says in which language and direction it is; Dutch stands first; what no speaker saw is a draft.</summary>
internal static class TongueRules
{
    /// <summary>Names of languages in themselves, and months as the system says them.</summary>
    private const string NotOurs = "[hreflang], .language-link, .date-leaf-month";

    private static readonly string[] NotText = ["script", "style", "textarea", "option", "title"];

    public static IEnumerable<string> Broken(Seen seen)
    {
        if (!seen.IsForParents)
        {
            yield break;
        }

        foreach (var text in seen.Page.Document.Body!.Descendants<IText>().Where(text => text.Data.Any(char.IsLetter) && text.ParentElement!.Closest(".code") is null && !NotText.Contains(text.ParentElement!.LocalName)))
        {
            var block = text.ParentElement!.Closest("body [lang]");
            if (block is null || !block.HasAttribute("dir"))
            {
                yield return $"without lang and dir: {text.Data.Trim()}";
            }
            else if (block.GetAttribute("lang") != "nl" && block.GetAttribute("data-translation") != "draft" && !block.Matches(NotOurs))
            {
                yield return $"not marked as a draft: {text.Data.Trim()}";
            }
        }

        var heading = seen.Page.Document.QuerySelector("h1");
        if ((heading?.HasAttribute("lang") == true ? heading : heading?.QuerySelector("[lang]"))?.GetAttribute("lang") != "nl")
        {
            yield return "its heading does not begin in Dutch";
        }
    }
}
