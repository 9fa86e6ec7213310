using System.Text;

namespace Overbrug.Platform.Accounts;

/// <summary>A password without what people dress a word up with: capitals, accents, signs, and letters written as signs.</summary>
internal static class Undressed
{
    /// <summary>The letters and digits that are left, in lower case.</summary>
    public static string Letters(string text) =>
        new([.. text.ToLowerInvariant().Normalize(NormalizationForm.FormKD).Select(Letter).Where(char.IsLetterOrDigit)]);

    private static char Letter(char sign) => sign switch { '@' => 'a', '$' => 's', '!' => 'i', '€' => 'e', _ => sign };
}
