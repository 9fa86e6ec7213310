using System.Xml.Linq;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Exchange;

/// <summary>Another system that harvests: checks each answer by the schema and goes on until the list ends.</summary>
internal sealed class Harvester(Site site)
{
    public static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    private readonly Browser browser = site.Anyone();

    public async Task<XElement> Ask(string query)
    {
        var response = await browser.Send(HttpMethod.Get, $"/oai?{query}");
        Assert.Equal((200, "text/xml"), ((int)response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        return CheckedXml.Valid(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task<string?> Error(string query) => (string?)(await Ask(query)).Element(Oai + "error")?.Attribute("code");

    /// <summary>The answers of a whole list; <paramref name="between"/> happens after each.</summary>
    public async Task<List<XElement>> Walk(string query, Func<int, Task>? between = null)
    {
        var answers = new List<XElement> { await Ask(query) };
        while (Token(answers[^1]) is { Length: > 0 } token)
        {
            await (between?.Invoke(answers.Count) ?? Task.CompletedTask);
            answers.Add(await Ask($"verb={query.Split('=', '&')[1]}&resumptionToken={Uri.EscapeDataString(token)}"));
        }

        return answers;
    }

    public static string? Token(XElement answer) => (string?)answer.Descendants(Oai + "resumptionToken").SingleOrDefault();

    public static IEnumerable<XElement> Headers(IEnumerable<XElement> answers) => answers.Descendants(Oai + "header");

    public static List<string> Slugs(IEnumerable<XElement> answers) => [.. Headers(answers).Select(header => ((string)header.Element(Oai + "identifier")!).Split(':')[^1])];
}
