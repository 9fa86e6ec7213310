using System.Globalization;
using System.Security.Cryptography;

namespace Overbrug.Platform.Web;

/// <summary>Secret codes that people read from paper and type: Crockford's base 32 in lower case, 5 bits a letter.</summary>
public static class Code
{
    /// <summary>Letters of a code unless told otherwise: 60 bits.</summary>
    public const int DefaultLength = 12;

    const string Letters = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>A new code of <paramref name="length"/> letters from the system's secure source.</summary>
    public static string New(int length = DefaultLength) => RandomNumberGenerator.GetString(Letters, length);

    /// <summary>What a person typed or pasted as it is stored: lower case, o as 0, i and l as 1; spaces, dashes, dots and
    /// marks that nobody sees are dropped. Null when a letter is left that no code has.</summary>
    public static string? Normalise(string? typed)
    {
        var kept = (typed ?? "").Where(letter => !IsGap(letter)).Select(Canonical).ToArray();
        return kept.Length > 0 && kept.All(Letters.Contains) ? new string(kept) : null;
    }

    /// <summary>The code as it is printed: groups of four with dashes.</summary>
    public static string Display(string code) => string.Join('-', code.Chunk(4).Select(group => new string(group)));

    static bool IsGap(char letter) => char.IsWhiteSpace(letter) || letter is '.' or ',' or ';' or ':' or '·' or '،'
        || char.GetUnicodeCategory(letter) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format or UnicodeCategory.Control;

    static char Canonical(char letter) => char.ToLowerInvariant(letter) switch
    {
        'o' => '0',
        'i' or 'l' => '1',
        var other => other,
    };
}
