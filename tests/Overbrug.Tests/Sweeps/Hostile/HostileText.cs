using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Hostile;

/// <summary>What nobody types and somebody sends.</summary>
internal static class HostileText
{
    /// <summary>In an address, percent-encoded, or not quite. On the second engine only what an engine may take amiss.</summary>
    public static readonly IReadOnlyList<string> InAddresses = TestDatabase.IsPostgres ? ["%00", "%ED%A0%80", "2147483648", "01900000-0000-7000-8000-00000000dead"] :
    [
        new('a', 300),
        "%00", "%ED%A0%80", "%C0%AF..%C0%AF", "%", "%zz%1", "%FF%FE", "%0d%0aSet-Cookie:%20x=1",
        "%F0%9F%90%9F%E2%80%8D%E2%80%8B", "%E2%80%AE%D8%A7%E2%81%A6", "-1", "0", "2147483648", "99999999999999999999999", "1e9", "NaN",
        "01900000-0000-7000-8000-00000000dead", "00000000-0000-0000-0000-000000000000", "..%2F..%2Fetc%2Fpasswd", "%2e%2e", "..%5c..%5c",
        "%27%20OR%201=1--", "%3Cscript%3E", "{}", "//evil.example/", "/%E2%98%83", "2026-02-30", "true",
    ];

    /// <summary>Whole queries that are no queries.</summary>
    public static readonly IReadOnlyList<string> Queries =
    [
        "?", "??&&==", "?%", "?=", "?[]=1&a[0][1]=2", $"?{new string('&', 2000)}", $"?q={new string('a', 7000)}", $"?{string.Concat(Enumerable.Range(0, 700).Select(n => $"a{n}=1&"))}",
    ];

    /// <summary>Where one writes.</summary>
    public static readonly IReadOnlyList<string> InTexts = TestDatabase.IsPostgres ? ["a\0b", "a\uD800b"] :
        ["", new('a', 10_000), "a\0b", "a\uD800b", "\u202E\u2066ا\u200B🐟", "<script>alert(1)</script>", "=1+1", "-1", "https://a@b.c\\@evil.example"];

    /// <summary>Where a day, an hour or a number is asked for.</summary>
    public static readonly IReadOnlyList<string> InNumbers = TestDatabase.IsPostgres ? ["a\0b", "9999-12-31", "0001-01-01"] :
        ["", new('9', 10_000), "a\0b", "Nonsense", "-1", "0", "99999999999999999999", "1,5", "2026-02-30", "9999-12-31", "0001-01-01", "25:61", "00:00"];

    /// <summary>Where one can only choose.</summary>
    public static readonly IReadOnlyList<string> InChoices = TestDatabase.IsPostgres ? ["a\0b"] : ["", "a\0b\uD800", "99", "Nonsense", "01900000-0000-7000-8000-00000000dead"];

    public static readonly IReadOnlyList<(string Name, string Value)[]> Headers = TestDatabase.IsPostgres ? [] :
    [
        [("Accept-Language", string.Join(',', Enumerable.Range(0, 1500).Select(n => $"x{n};q=0.{n}"))), ("Accept-Encoding", "gzip;q=9,*;;,\u00ff")],
        [("Accept-Language", "*;q=-1,\u00e9\u00e9;q=NaN,-,--;;=,nl-"), ("Accept-Encoding", "identity;q=0, *;q=0"), ("Accept", ";;;")],
        [("Cookie", "overbrug=\u00ff; gezin=....; gezin=%00;;=;x; .AspNetCore.Cookies=CfDJ8AAAA"), ("Range", "bytes=5-1,a-b,-0"), ("If-Range", "\"")],
        [("If-Modified-Since", "Thu, 31 Feb 0000 99:99:99 GMT"), ("If-None-Match", "W/\"\",,*,\""), ("If-Match", "x"), ("Range", $"bytes={string.Join(',', Enumerable.Range(0, 400).Select(n => $"{n}-{n}"))}")],
        [("X-Forwarded-For", "'; --, ::1, 999.1.1.1"), ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Proto", "gopher"), ("X-Original-URL", "/today"), ("X-HTTP-Method-Override", "DELETE"), ("Origin", "null"), ("Referer", "//\u00ff")],
    ];
}
