using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Overbrug.Tests.Sweeps.Hostile;

/// <summary>A form that comes back says what is wrong, points there, and holds what was typed.</summary>
internal static class ReturnedForm
{
    /// <summary>A code of half a minute is of no use a second time.</summary>
    private const string OneTime = "one-time-code";

    public static IEnumerable<string> Wrong(IDocument page, string field, string value)
    {
        if (page.QuerySelector("[role=alert], [role=status]") is null)
        {
            yield return $"{field} is wrong, and nothing says so";
        }

        foreach (var dead in page.QuerySelectorAll(".error-summary a").Select(a => a.GetAttribute("href")![1..]).Where(id => page.GetElementById(id) is null))
        {
            yield return $"{field}: the summary points to #{dead}, which is not there";
        }

        var typed = page.QuerySelectorAll($"input[name='{field}'], textarea[name='{field}']").FirstOrDefault(IsTypedIn);
        if (typed is not null && value.All(c => c >= ' ' && !char.IsSurrogate(c)) && (typed.GetAttribute("value") ?? typed.TextContent).TrimStart('\n') != value)
        {
            yield return $"{field}: \"{value[..Math.Min(20, value.Length)]}\" was typed and is gone";
        }
    }

    private static bool IsTypedIn(IElement element) => element is IHtmlTextAreaElement
        || (element is IHtmlInputElement { Type: "text" or "date" or "time" or "email" or "tel" or "url" or "number" } && element.GetAttribute("autocomplete") != OneTime);
}
