using System.Net.Http.Headers;
using System.Text;

namespace Overbrug.Tests.Sweeps.Hostile;

/// <summary>Bodies that are no form, or too much of one.</summary>
internal static class HostileForms
{
    public static IEnumerable<(string What, Func<HttpContent?> Body)> Of(IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        yield return ("no body", () => null);
        yield return ("empty form", () => Typed("", "application/x-www-form-urlencoded"));
        yield return ("json", () => Typed("""{"Title":"x"}""", "application/json"));
        yield return ("nonsense type", () => Typed("x", "a/b; c=\"d"));
        yield return ("multipart without boundary", () => Typed("--x\r\n\r\n", "multipart/form-data"));
        yield return ("multipart cut off", () => Typed("--x\r\nContent-Disposition: form-data; name=\"Title\"\r\n\r\nhalf", "multipart/form-data; boundary=x"));
        yield return ("multipart of nonsense", () => Typed("--x\r\nContent-Disposition: \0\r\n\r\n\r\n--x--\r\n", "multipart/form-data; boundary=x"));
        yield return ("10,000 parts", () => Typed(string.Concat(Enumerable.Range(0, 10_000).Select(_ => "--x\r\n\r\n")) + "--x--\r\n", "multipart/form-data; boundary=x"));
        yield return ("10,000 fields", () => Typed(string.Concat(Enumerable.Range(0, 10_000).Select(n => $"a{n}=1&")), "application/x-www-form-urlencoded"));
        yield return ("300 kB", () => Typed("Title=" + new string('a', 300_000), "application/x-www-form-urlencoded"));
        yield return ("a long name", () => Typed(string.Concat(Enumerable.Repeat("a[b]", 900)) + "=1", "application/x-www-form-urlencoded"));
        yield return ("broken escapes", () => Typed(string.Join('&', fields.Select(f => $"{f.Key}=%zz%ED%A0%80%C0%AF%")), "application/x-www-form-urlencoded"));
        yield return ("everything twice", () => new FormUrlEncodedContent(fields.Concat(fields)));
        yield return ("only what it is", () => new FormUrlEncodedContent(fields.Where(f => f.Key == "_handler")));
        yield return ("another form", () => new FormUrlEncodedContent(fields.Where(f => f.Key != "_handler").Append(new("_handler", "niets"))));
    }

    private static StringContent Typed(string text, string type)
    {
        var content = new StringContent(text, Encoding.Latin1);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }
}
