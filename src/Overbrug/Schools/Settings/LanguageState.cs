using Overbrug.Languages;

namespace Overbrug.Schools.Settings;

/// <summary>How far a speaker has come with a language: so many of so many sentences were looked at.</summary>
public sealed record LanguageState(Language Language, int Checked, int Sentences)
{
    public bool IsWhole => Checked == Sentences;

    /// <summary>Every language that has words of its own, Dutch apart.</summary>
    public static IReadOnlyList<LanguageState> Of(Words words) =>
        [.. words.Languages.Where(language => !language.IsDutch && words.Of(language).Count > 0)
            .Select(language => new LanguageState(language, words.Of(language).Keys.Count(key => words.IsChecked(key, language)), words.Of(language).Count))];
}
