using System.Globalization;
using System.Text.RegularExpressions;

namespace Overbrug.Library.Importing;

/// <summary>The tag (BCP 47) of a language that is told as a tag, as three letters (ISO 639-2) or by its name in Dutch, French or English.</summary>
internal static partial class LanguageTag
{
    /// <summary>Codes of ISO 639-2 for books that differ from those for terms, and names.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dut"] = "nl",
        ["fre"] = "fr",
        ["ger"] = "de",
        ["gre"] = "el",
        ["per"] = "fa",
        ["rum"] = "ro",
        ["chi"] = "zh",
        ["cze"] = "cs",
        ["slo"] = "sk",
        ["alb"] = "sq",
        ["arm"] = "hy",
        ["geo"] = "ka",
        ["ice"] = "is",
        ["mac"] = "mk",
        ["may"] = "ms",
        ["wel"] = "cy",
        ["baq"] = "eu",
        ["bur"] = "my",
        ["tib"] = "bo",
        ["nederlands"] = "nl",
        ["dutch"] = "nl",
        ["néerlandais"] = "nl",
        ["vlaams"] = "nl",
        ["frans"] = "fr",
        ["french"] = "fr",
        ["français"] = "fr",
        ["engels"] = "en",
        ["english"] = "en",
        ["anglais"] = "en",
        ["duits"] = "de",
        ["german"] = "de",
        ["arabisch"] = "ar",
        ["arabic"] = "ar",
        ["turks"] = "tr",
        ["turkish"] = "tr",
        ["oekraïens"] = "uk",
        ["ukrainian"] = "uk",
    };

    private static readonly Dictionary<string, string> ThreeLetters = CultureInfo.GetCultures(CultureTypes.NeutralCultures)
        .Where(culture => culture.TwoLetterISOLanguageName.Length == 2 && culture.ThreeLetterISOLanguageName.Length == 3)
        .GroupBy(culture => culture.ThreeLetterISOLanguageName).ToDictionary(group => group.Key, group => group.First().TwoLetterISOLanguageName);

    public static string? Of(string told)
    {
        var text = told.Trim();
        if (Others.TryGetValue(text, out var other) || ThreeLetters.TryGetValue(text.ToLowerInvariant(), out other))
        {
            return other;
        }

        var match = Tag().Match(text.Replace('_', '-'));
        return match.Success ? match.Groups["language"].Value.ToLowerInvariant() + match.Groups["more"].Value : null;
    }

    [GeneratedRegex("^(?<language>[A-Za-z]{2,3})(?<more>(-[A-Za-z0-9]{2,8}){0,3})$")]
    private static partial Regex Tag();
}
