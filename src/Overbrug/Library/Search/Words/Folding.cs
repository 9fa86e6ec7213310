using System.Globalization;
using System.Text;

namespace Overbrug.Library.Search;

/// <summary>How a character is compared: lower case, without accents, ligatures apart. Empty: it does not count but does not part words either.</summary>
internal static class Folding
{
    private const string Apart = "\0";

    private static readonly string?[] Known = new string?[char.MaxValue + 1];

    /// <summary>What the character at the place is compared as, and how many UTF-16 units it takes; null when it parts words.</summary>
    public static string? At(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        if (char.IsSurrogate(text[at]))
        {
            if (Rune.DecodeFromUtf16(text[at..], out var rune, out length) != System.Buffers.OperationStatus.Done)
            {
                length = 1;
                return null;
            }

            return Fold(rune);
        }

        var folded = Known[text[at]] ??= Fold(new Rune(text[at])) ?? Apart;
        return ReferenceEquals(folded, Apart) ? null : folded;
    }

    private static string? Fold(Rune rune)
    {
        if (rune.Value is 'ı' or 'ø' or 'Ø' or 'đ' or 'Đ' or 'ł' or 'Ł' or 'ß' or 'œ' or 'Œ' or 'æ' or 'Æ' or 'þ' or 'ð')
        {
            return rune.Value switch { 'ı' => "i", 'ø' or 'Ø' => "o", 'đ' or 'Đ' or 'ð' => "d", 'ł' or 'Ł' => "l", 'ß' => "ss", 'œ' or 'Œ' => "oe", 'þ' => "th", _ => "ae" };
        }

        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format:
                return "";
            case UnicodeCategory.ModifierLetter:
                return null;
            case var category when !IsWritten(category):
                return null;
        }

        var folded = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (IsWritten(Rune.GetUnicodeCategory(part)))
            {
                folded.Append(Rune.ToLowerInvariant(part));
            }
        }

        return folded.Length == 0 ? null : folded.ToString();
    }

    private static bool IsWritten(UnicodeCategory category) => category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
