using System.Text.RegularExpressions;
using Overbrug.Platform;

namespace Overbrug.Practices;

/// <summary>The words of a method in all its languages, handed out by path ("start/experience/parents-in-class/none").</summary>
sealed partial class MethodTexts
{
    readonly List<MethodLanguage> languages;

    MethodTexts(List<MethodLanguage> languages) => this.languages = languages;

    public static MethodTexts Read(string folder)
    {
        RefuseStrangers(folder);
        var source = Path.Combine(folder, $"{MethodText.Source}.md");
        var others = Directory.EnumerateFiles(folder, "*.md").Where(file => file != source).Order(StringComparer.Ordinal);
        return new([.. others.Prepend(source).Select(MethodLanguage.Read)]);
    }

    public IReadOnlyList<MethodText> Take(string path) =>
        [.. languages.Select(language => language.Take(path)).OrderBy(text => text.Language, StringComparer.Ordinal)];

    public void RefuseLeftovers() => languages.ForEach(language => language.RefuseLeftovers());

    static void RefuseStrangers(string folder)
    {
        var stranger = Directory.EnumerateFileSystemEntries(folder)
            .FirstOrDefault(file => Path.GetFileName(file) is var name && !name.StartsWith('.') && name != "method.yml" && !LanguageFile().IsMatch(name));
        if (stranger is not null)
            throw new ContentException(stranger, 1, "does not belong here: a method is method.yml and a file per language, such as nl.md");
    }

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z]{2,8})?\\.md$")]
    private static partial Regex LanguageFile();
}
