using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Overbrug.Tests.Support;

/// <summary>A page as it came, and what a person can do on it: follow its links, fill its forms.</summary>
public sealed class Page(Browser browser, string url, HttpResponseMessage response, IHtmlDocument document, string html)
{
    public string Url => url;

    public HttpStatusCode Status => response.StatusCode;

    public HttpResponseMessage Response => response;

    public IHtmlDocument Document => document;

    public string Html => html;

    /// <summary>The words of the page in one line.</summary>
    public string Text => Plain(document.Body);

    /// <summary>Follows the link with these words.</summary>
    public Task<Page> Click(string words)
    {
        var link = document.QuerySelectorAll("a[href]").FirstOrDefault(a => Plain(a).Contains(words, StringComparison.Ordinal));
        Assert.True(link is not null, $"No link \"{words}\" on {url}; there are: {Listed("a[href]")}");
        return browser.Get(Absolute(link!.GetAttribute("href")!));
    }

    /// <summary>Fills the form that holds the button with these words and presses it. A field that is not on the form fails.</summary>
    public Task<Page> Submit(string button, params (string Name, string Value)[] fill)
    {
        var pressed = document.QuerySelectorAll("form button, form input[type=submit]").FirstOrDefault(b => Plain(b).Contains(button, StringComparison.Ordinal));
        Assert.True(pressed is not null, $"No button \"{button}\" on {url}; there are: {Listed("form button")}\n{Text}");
        var form = (IHtmlFormElement)pressed!.Closest("form")!;
        var fields = Defaults(form).ToList();
        if (pressed.GetAttribute("name") is { } name)
        {
            fields.Add(new(name, pressed.GetAttribute("value") ?? ""));
        }

        foreach (var group in fill.GroupBy(f => f.Name))
        {
            Assert.True(form.QuerySelector($"[name='{group.Key}']") is not null, $"No field \"{group.Key}\" in the form of \"{button}\" on {url}");
            fields.RemoveAll(f => f.Key == group.Key);
            fields.AddRange(group.Where(f => f.Value.Length > 0 || group.Count() == 1).Select(f => KeyValuePair.Create(f.Name, f.Value)));
        }

        var target = Absolute(form.GetAttribute("action") ?? url);
        return form.Method == "get" ? browser.Get(target + QueryString.Create(fields.Select(f => KeyValuePair.Create(f.Key, (string?)f.Value)))) : browser.Post(target, fields);
    }

    public Page ShouldBe(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{url} answered {(int)Status}, not {(int)status}: {Text}");
        return this;
    }

    public Page ShouldSay(string words)
    {
        Assert.True(Text.Contains(words, StringComparison.Ordinal), $"{url} does not say \"{words}\": {Text}");
        return this;
    }

    public Page ShouldNotSay(string words)
    {
        Assert.False(Text.Contains(words, StringComparison.Ordinal), $"{url} says \"{words}\"");
        return this;
    }

    /// <summary>The form came back with status 422 and says this at that field; what was typed is still there.</summary>
    public Page ShouldHaveError(string field, string words)
    {
        ShouldBe(HttpStatusCode.UnprocessableEntity);
        var input = document.QuerySelector($"[name='{field}'][aria-invalid=true], fieldset[aria-invalid=true]:has([name='{field}'])") ?? document.QuerySelector($"[name='{field}']");
        Assert.True(input is not null, $"No field {field} on {url}");
        Assert.True(Text.Contains(words, StringComparison.Ordinal), $"{url} does not say \"{words}\" at {field}: {Text}");
        return this;
    }

    private static IEnumerable<KeyValuePair<string, string>> Defaults(IHtmlFormElement form)
    {
        foreach (var element in form.QuerySelectorAll("input[name], select[name], textarea[name]"))
        {
            var name = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box when !box.IsChecked:
                case IHtmlInputElement { Type: "submit" }:
                    continue;
                case IHtmlInputElement input:
                    yield return new(name, input.Value is { Length: > 0 } value ? value : input.Type == "checkbox" ? "on" : "");
                    break;
                case IHtmlTextAreaElement area:
                    yield return new(name, area.Value);
                    break;
                case IHtmlSelectElement select:
                    yield return new(name, select.Value ?? "");
                    break;
            }
        }
    }

    private static string Plain(INode? node) => string.Join(' ', (node?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string Listed(string selector) => string.Join(" | ", document.QuerySelectorAll(selector).Select(Plain));

    private string Absolute(string link) => new Uri(new Uri(new Uri(Site.Address), url), link).PathAndQuery;
}
