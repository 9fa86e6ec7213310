namespace Overbrug.Languages;

/// <summary>CLDR 48 cardinal plural categories of whole numbers.</summary>
public static class PluralRules
{
    static readonly Dictionary<string, Func<long, string>> Rules = new()
    {
        ["nl"] = One,
        ["en"] = One,
        ["tr"] = One,
        ["bg"] = One,
        ["ps"] = One,
        ["so"] = One,
        ["sq"] = One,
        ["ur"] = One,
        ["fa"] = ZeroOrOne,
        ["prs"] = ZeroOrOne,
        ["ti"] = ZeroOrOne,
        ["fr"] = n => Million(n) ? "many" : ZeroOrOne(n),
        ["pt"] = n => Million(n) ? "many" : ZeroOrOne(n),
        ["es"] = n => Million(n) ? "many" : One(n),
        ["ro"] = n => n == 1 ? "one" : n == 0 || n % 100 is >= 1 and <= 19 ? "few" : "other",
        ["uk"] = EastSlavic,
        ["ru"] = EastSlavic,
        ["pl"] = n => n == 1 ? "one" : Few(n) ? "few" : "many",
        ["ar"] = Arabic,
    };

    static readonly string[] Order = ["zero", "one", "two", "few", "many", "other"];

    public static bool Knows(string rule) => Rules.ContainsKey(rule);

    public static string Category(string rule, long n) => Rules[rule](n == long.MinValue ? 0 : Math.Abs(n));

    /// <summary>The categories that numbers of people fall in (up to 200), in CLDR order.</summary>
    public static IReadOnlyList<string> Everyday(string rule) =>
        [.. Enumerable.Range(0, 201).Select(n => Category(rule, n)).Distinct().OrderBy(c => Array.IndexOf(Order, c))];

    static string One(long n) => n == 1 ? "one" : "other";
    static string ZeroOrOne(long n) => n is 0 or 1 ? "one" : "other";
    static bool Million(long n) => n != 0 && n % 1_000_000 == 0;
    static bool Few(long n) => n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14);
    static string EastSlavic(long n) => n % 10 == 1 && n % 100 != 11 ? "one" : Few(n) ? "few" : "many";

    static string Arabic(long n) => (n, n % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };
}
