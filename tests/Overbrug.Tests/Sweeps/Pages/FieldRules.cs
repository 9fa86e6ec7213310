using AngleSharp.Dom;

namespace Overbrug.Tests.Sweeps.Pages;

/// <summary>What points to something points to something that is there, and everything one can fill in or press has a name.</summary>
internal static class FieldRules
{
    private static readonly string[] Pointers = ["for", "aria-describedby", "aria-labelledby", "aria-controls", "aria-owns", "form", "list", "headers"];

    public static IEnumerable<string> Broken(IDocument document)
    {
        var ids = document.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        foreach (var twice in ids.CountBy(id => id).Where(id => id.Value > 1))
        {
            yield return $"{twice.Value} times id {twice.Key}";
        }

        foreach (var name in Pointers)
        {
            foreach (var element in document.QuerySelectorAll($"[{name}]"))
            {
                foreach (var id in element.GetAttribute(name)!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(ids))
                {
                    yield return $"{name}=\"{id}\" points nowhere";
                }
            }
        }

        foreach (var id in document.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]).Except(ids))
        {
            yield return $"#{id} leads nowhere";
        }

        foreach (var field in document.QuerySelectorAll("input:not([type=hidden]), select, textarea, button, a[href]").Where(field => !IsNamed(field, document)))
        {
            yield return $"without a name: {field.OuterHtml[..Math.Min(160, field.OuterHtml.Length)]}";
        }

        foreach (var picture in document.QuerySelectorAll("img:not([alt]), svg:not([aria-hidden]):not([role=img]):not([aria-label])"))
        {
            yield return $"without words: {picture.OuterHtml[..Math.Min(100, picture.OuterHtml.Length)]}";
        }
    }

    private static bool IsNamed(IElement field, IDocument document) => HasWords(field.GetAttribute("aria-label"))
        || field.GetAttribute("aria-labelledby") is not null
        || (field.LocalName is "button" or "a" ? Says(field) : Says(field.Closest("label")) || (field.Id is { Length: > 0 } id && document.QuerySelectorAll("label[for]").Any(label => label.GetAttribute("for") == id && Says(label))));

    private static bool Says(IElement? element) => element is not null && (HasWords(element.TextContent)
        || element.QuerySelectorAll("[aria-label], img[alt]").Any(e => HasWords(e.GetAttribute("aria-label") ?? e.GetAttribute("alt"))));

    private static bool HasWords(string? text) => !string.IsNullOrWhiteSpace(text);
}
