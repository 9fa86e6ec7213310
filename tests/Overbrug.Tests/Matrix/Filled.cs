using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Matrix;

/// <summary>A form filled in as simply as it can be: what stands there, and something likely where nothing does.</summary>
internal static class Filled
{
    private static readonly string Day = $"{DateOnly.FromDateTime(new FixedClock().Now.UtcDateTime).AddDays(10):yyyy-MM-dd}";
    private static readonly string[] Optional = ["SignUpUntil", "Link", "Year"];

    public static IReadOnlyList<KeyValuePair<string, string>>? Form(Page page, string name)
    {
        var form = page.Document.QuerySelectorAll<IHtmlFormElement>("form").FirstOrDefault(f => f.QuerySelector("input[name=_handler]")?.GetAttribute("value") == name);
        if (form is null)
        {
            return null;
        }

        var id = form.GetAttribute("id") ?? "-";
        var fields = page.Document.QuerySelectorAll("input[name], select[name], textarea[name]").Where(e => form.Contains(e) || e.GetAttribute("form") == id);
        return [.. fields.GroupBy(e => e.GetAttribute("name")!).SelectMany(group => Values(group.Key, [.. group]))];
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(string name, List<IElement> elements)
    {
        var boxes = elements.OfType<IHtmlInputElement>().Where(i => i.Type is "checkbox" or "radio").ToList();
        if (boxes.Count > 0)
        {
            var ticked = boxes.Where(b => b.IsChecked).ToList();
            var all = name == "Checks" || (ticked.Count == 0 && boxes[0].Type == "checkbox" && boxes.Count > 1);
            return (all ? boxes : ticked.Count > 0 ? ticked : boxes.Take(1)).Select(b => KeyValuePair.Create(name, b.GetAttribute("value") ?? "on"));
        }

        return [KeyValuePair.Create(name, elements[0] switch
        {
            IHtmlSelectElement select => select.Value is { Length: > 0 } chosen ? chosen : select.Options.FirstOrDefault(o => o.Value.Length > 0)?.Value ?? "",
            IHtmlTextAreaElement area => area.Value.Length > 0 ? area.Value : "Samen soep maken",
            IHtmlInputElement { Value.Length: > 0 } input => input.Value,
            { } optional when Optional.Contains(name) => "",
            IHtmlInputElement input when input.GetAttribute("inputmode") == "numeric" => "2",
            IHtmlInputElement { Type: "date" } => Day,
            IHtmlInputElement { Type: "time" } => "08:45",
            IHtmlInputElement { Type: "email" } => "nieuw@overbrug.test",
            IHtmlInputElement { Type: "number" } => "2",
            IHtmlInputElement { Type: "url" } => "https://example.org",
            _ => name switch { "Starts" => "08:45", "Ends" => "10:15", "Day" => Day, "Count" => "2", "Number" => "0470 00 00 00", _ => "Samen soep maken" },
        })];
    }
}
