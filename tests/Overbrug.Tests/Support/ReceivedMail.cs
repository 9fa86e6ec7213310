using System.Text;
using System.Text.RegularExpressions;

namespace Overbrug.Tests.Support;

/// <summary>A mail as it came over the wire, decoded as a mail program would (RFC 2045, 2046, 2047).</summary>
sealed partial class ReceivedMail(IReadOnlyList<string> recipients, string data)
{
    readonly Part _whole = Part.Of(data);

    public IReadOnlyList<string> Recipients => recipients;
    public IReadOnlyDictionary<string, string> Headers => _whole.Headers;
    public string Subject => EncodedWords().Replace(Headers["Subject"], words => string.Concat(EncodedWord().Matches(words.Value).Select(Decoded)));

    /// <summary>The bodies, plainest first, by media type.</summary>
    public IReadOnlyList<(string Type, string Text)> Bodies =>
        [.. data.Split("--" + Boundary().Match(Headers["Content-Type"]).Groups[1].Value)[1..^1].Select(part => Part.Of(part.TrimStart('\r', '\n'))).Select(part => (part.Headers["Content-Type"].Split(';')[0], part.Text))];

    static string Decoded(Match word) =>
        word.Groups[1].Value is "B" or "b" ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[2].Value)) : QuotedPrintable(word.Groups[2].Value.Replace('_', ' '));

    static string QuotedPrintable(string text) =>
        Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(Octet().Replace(text.Replace("=\r\n", "", StringComparison.Ordinal), octet => ((char)Convert.ToByte(octet.Groups[1].Value, 16)).ToString())));

    sealed record Part(IReadOnlyDictionary<string, string> Headers, string Body)
    {
        public string Text => Headers["Content-Transfer-Encoding"] == "base64" ? Encoding.UTF8.GetString(Convert.FromBase64String(Body)) : QuotedPrintable(Body);

        public static Part Of(string part)
        {
            var halves = part.Split("\r\n\r\n", 2);
            var lines = halves[0].Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal).Split("\r\n");
            return new(lines.Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0], pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase), halves[1]);
        }
    }

    [GeneratedRegex(@"(?:=\?utf-8\?[bqBQ]\?[^?]*\?=\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWords();

    [GeneratedRegex(@"=\?utf-8\?([bqBQ])\?([^?]*)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord();

    [GeneratedRegex("boundary=\"?([^\";]+)\"?")]
    private static partial Regex Boundary();

    [GeneratedRegex("=([0-9A-Fa-f]{2})")]
    private static partial Regex Octet();
}
