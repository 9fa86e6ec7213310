using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Hostile;

/// <summary>Asks over a socket, and sends addresses and headers as they are.</summary>
internal sealed class Wire(Site site) : IDisposable
{
    private readonly HttpMessageInvoker client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1 });
    private readonly string root = site.Listening.GetLeftPart(UriPartial.Authority);

    public async Task<Answered> Send(string method, string path, Browser? browser = null, HttpContent? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(root + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true })) { Content = body };
        var cookies = browser?.Cookies.Select(c => $"{c.Key}={c.Value}") ?? [];
        foreach (var (name, value) in headers.Where(h => h.Name != "Cookie").Prepend(("Host", new Uri(Site.Address).Host)).Prepend(("Sec-Fetch-Site", "same-origin")))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (string.Join("; ", cookies.Concat(headers.Where(h => h.Name == "Cookie").Select(h => h.Value))) is { Length: > 0 } all)
        {
            request.Headers.TryAddWithoutValidation("Cookie", all);
        }

        var started = Stopwatch.GetTimestamp();
        // what is far too large is refused before it is sent
        request.Headers.ExpectContinue = body?.Headers.ContentLength > 256 * 1024;
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Answered((int)response.StatusCode, text, response.Headers.Location?.OriginalString, response.Content.Headers.ContentType?.MediaType, Stopwatch.GetElapsedTime(started));
    }

    public void Dispose() => client.Dispose();
}

/// <summary>What came back.</summary>
internal sealed partial record Answered(int Status, string Text, string? To, string? Type, TimeSpan Took)
{
    public IHtmlDocument Document => new HtmlParser().ParseDocument(Text);

    public bool IsSlow => Took > TimeSpan.FromSeconds(2);

    /// <summary>What is wrong with it, whatever was asked: broken, too slow, or a refusal without a sentence.</summary>
    public string? Trouble =>
        Status >= 500 ? $"broke with {Status}"
        : IsSlow ? $"took {Took.TotalSeconds:0.0} s"
        : Status >= 400 && Type == "text/html" && !Sentence().IsMatch(Text) ? $"refuses with {Status} and no sentence"
        : null;

    /// <summary>A heading with a word in it.</summary>
    [GeneratedRegex(@"<h1[^>]*>(?:\s|<[^>]*>)*[^\s<]")]
    private static partial Regex Sentence();
}
