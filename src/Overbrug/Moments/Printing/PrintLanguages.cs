using Overbrug.Languages;
using Overbrug.Schools;

namespace Overbrug.Moments.Printing;

/// <summary>The languages that may stand on paper beside Dutch: those the head switched on.</summary>
public static class PrintLanguages
{
    public static IEnumerable<Language> Of(School school, Words words) =>
        words.Languages.Where(language => !language.IsDutch && school.Languages.Contains(language.Tag));
}
