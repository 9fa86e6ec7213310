using System.Text;
using System.Text.RegularExpressions;

namespace Overbrug.Library.Importing;

/// <summary>Text from elsewhere as it can be stored: whole characters (NFC), no control characters, white space as single spaces.</summary>
internal static partial class CleanText
{
    public static string Of(string raw)
    {
        if (raw.Length == 0)
        {
            return raw;
        }

        // half of a surrogate pair becomes U+FFFD
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(raw));
        return White().Replace(new string([.. whole.Select(c => char.IsControl(c) ? ' ' : c)]), " ").Trim().Normalize(NormalizationForm.FormC);
    }

    /// <summary>At most so many UTF-16 units, cut at a word, with a mark that it goes on.</summary>
    public static string Of(string raw, int most)
    {
        var text = Of(raw);
        if (text.Length <= most)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', most - 2);
        var end = space > most / 2 ? space : most - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
