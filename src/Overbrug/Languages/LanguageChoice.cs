using System.Globalization;

namespace Overbrug.Languages;

/// <summary>What the device asks for: Accept-Language (RFC 9110 §12.5.4), matched by lookup (RFC 4647 §3.4).</summary>
public static class LanguageChoice
{
    const int LongestHeader = 500;
    const int MostRanges = 20;

    /// <returns>the best of the offered languages, or null when none is acceptable</returns>
    public static Language? FromHeader(string? acceptLanguage, IReadOnlyCollection<Language> offered)
    {
        if (acceptLanguage is null or { Length: > LongestHeader }) return null;
        var ranges = acceptLanguage.Split(',', MostRanges + 1).Take(MostRanges).Select(Parse).Where(r => r.Tag.Length > 0).ToList();
        var refused = ranges.Where(r => r.Quality == 0).Select(r => r.Tag).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return ranges.Where(r => r.Quality > 0).OrderByDescending(r => r.Quality)
            .Select(r => Lookup(r.Tag, [.. offered.Where(l => !refused.Contains(l.Tag))]))
            .FirstOrDefault(l => l is not null);
    }

    static Language? Lookup(string tag, IReadOnlyCollection<Language> offered)
    {
        if (tag == "*") return offered.FirstOrDefault();
        for (var range = tag; range.Length > 0; range = Shorter(range))
            if (offered.FirstOrDefault(l => l.Tag.Equals(range, StringComparison.OrdinalIgnoreCase)) is { } found) return found;
        return null;
    }

    static string Shorter(string range)
    {
        var cut = range.LastIndexOf('-');
        if (cut >= 2 && range[cut - 2] == '-') cut -= 2;
        return cut > 0 ? range[..cut] : "";
    }

    static (string Tag, double Quality) Parse(string range)
    {
        var parts = range.Split(';', 3, StringSplitOptions.TrimEntries);
        if (!parts[0].All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '*')) return ("", 0);
        if (parts.Length == 1) return (parts[0], 1);
        return parts[1].StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(parts[1].AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality)
            && quality is >= 0 and <= 1 ? (parts[0], quality) : ("", 0);
    }
}
