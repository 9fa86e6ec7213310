using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Overbrug.Benchmarks;

/// <summary>Everything a phone fetches that was never here: the page, its styles, and what those name.</summary>
internal static partial class FirstVisit
{
    public static async Task<IReadOnlyList<Measure>> MeasureAsync(HttpClient phone, string path)
    {
        var fetched = new Dictionary<string, int>();
        var waiting = new Queue<string>([path]);
        while (waiting.TryDequeue(out var address))
        {
            if (fetched.ContainsKey(address))
            {
                continue;
            }

            var (bytes, text) = await GetAsync(phone, address);
            fetched[address] = bytes;
            foreach (Match named in (address == path ? InPage() : InStyle()).Matches(text))
            {
                waiting.Enqueue(named.Groups[1].Value);
            }
        }

        var toRead = fetched.Where(f => f.Key == path || f.Key.EndsWith(".css", StringComparison.Ordinal)).Sum(f => f.Value);
        var made = string.Join(", ", fetched.Select(f => $"{(f.Key == path ? "page" : f.Key.Split('/')[^1])} {f.Value / 1024d:0.0}"));
        return
        [
            new("first visit, everything", fetched.Values.Sum() / 1024d, "KB", AtMost: 50, Detail: made),
            new("first visit, to read and tap", toRead / 1024d, "KB", AtMost: 14, Detail: "page and styles, compressed"),
            new("first visit, requests", fetched.Count, "", AtMost: 6),
        ];
    }

    private static async Task<(int Bytes, string Text)> GetAsync(HttpClient phone, string address)
    {
        using var answer = (await phone.GetAsync(address)).EnsureSuccessStatusCode();
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (!answer.Content.Headers.ContentEncoding.Contains("gzip"))
        {
            return (bytes.Length, Encoding.UTF8.GetString(bytes));
        }

        using var reader = new StreamReader(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress));
        return (bytes.Length, await reader.ReadToEndAsync());
    }

    [GeneratedRegex("""<(?:link|script|img|use)\b[^>]*?\s(?:href|src)="(/[^"#]+)""")]
    private static partial Regex InPage();

    [GeneratedRegex("""url\(["']?(/[^"')]+)""")]
    private static partial Regex InStyle();
}
