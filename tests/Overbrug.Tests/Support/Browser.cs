using System.Net;
using AngleSharp.Html.Parser;

namespace Overbrug.Tests.Support;

/// <summary>Asks pages as a browser does: keeps cookies, follows redirects, says where a write comes from.</summary>
public sealed class Browser(HttpMessageHandler handler)
{
    private const int MostRedirects = 5;
    private readonly Dictionary<string, string> cookies = [];
    private readonly HttpMessageInvoker client = new(handler);

    public IReadOnlyDictionary<string, string> Cookies => cookies;

    /// <summary>Headers sent with every request.</summary>
    public Dictionary<string, string> Headers { get; } = new() { ["Accept-Language"] = "nl" };

    public void Keep(string name, string value) => cookies[name] = value;

    public Task<Page> Get(string url) => Follow(HttpMethod.Get, url, null);

    public Task<Page> Post(string url, params (string Name, string Value)[] fields) =>
        Follow(HttpMethod.Post, url, fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    public Task<Page> Post(string url, IEnumerable<KeyValuePair<string, string>> fields) => Follow(HttpMethod.Post, url, fields);

    /// <summary>One answer as it comes, without following it.</summary>
    public async Task<HttpResponseMessage> Send(HttpMethod method, string url, HttpContent? body = null)
    {
        var request = new HttpRequestMessage(method, new Uri(new Uri(Site.Address), url)) { Content = body };
        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
        }

        if (method != HttpMethod.Get && !Headers.ContainsKey("Sec-Fetch-Site"))
        {
            request.Headers.Add("Sec-Fetch-Site", "same-origin");
        }

        var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (var set in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            var (name, value) = (set.Split('=')[0], set[(set.IndexOf('=', StringComparison.Ordinal) + 1)..].Split(';')[0]);
            if (value.Length == 0)
            {
                cookies.Remove(name);
            }
            else
            {
                cookies[name] = value;
            }
        }

        return response;
    }

    private async Task<Page> Follow(HttpMethod method, string url, IEnumerable<KeyValuePair<string, string>>? fields)
    {
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            var response = await Send(method, url, fields is null ? null : new FormUrlEncodedContent(fields));
            if (response.StatusCode is not (HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently))
            {
                var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                return new Page(this, url, response, new HtmlParser().ParseDocument(html), html);
            }

            var next = new Uri(new Uri(new Uri(Site.Address), url), response.Headers.Location!);
            (method, url, fields) = (HttpMethod.Get, next.PathAndQuery, null);
        }

        throw new InvalidOperationException($"More than {MostRedirects} redirects, last to {url}");
    }
}
