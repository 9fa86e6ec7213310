using System.Net;

namespace Overbrug.Benchmarks;

/// <summary>Asks as a parent's phone does: the same headers, compressed answers as they come over the line.</summary>
internal static class Phone
{
    public static IReadOnlyDictionary<string, string> Headers { get; } = new Dictionary<string, string>
    {
        ["User-Agent"] = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
        ["Accept"] = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
        ["Accept-Encoding"] = "gzip, deflate",
        ["Accept-Language"] = "fr-BE,fr;q=0.9,nl;q=0.8",
        ["Upgrade-Insecure-Requests"] = "1",
        ["Sec-Fetch-Site"] = "same-origin",
        ["Sec-Fetch-Mode"] = "navigate",
        ["Sec-Fetch-Dest"] = "document",
    };

    public static HttpClient On(Running program)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new Uri(program.Address) };
        foreach (var (name, value) in Headers)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        }

        return client;
    }
}
