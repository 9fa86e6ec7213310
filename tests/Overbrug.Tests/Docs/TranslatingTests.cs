using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Tests.Practices;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Docs;

/// <summary>What the guide for translators says about a new language is done here, in a folder that is thrown away.</summary>
public sealed class TranslatingTests : IDisposable
{
    private static readonly Document Guide = Document.All.Single(document => document.Name == "docs/guides/translating.md");
    private readonly MethodFolder folder = new();

    public TranslatingTests()
    {
        folder.AddShippedContent();
        var line = Guide.Text.Split("```tsv\n")[1].Split("```")[0].Trim();
        File.AppendAllText(At("languages.tsv"), line + "\n");
        Directory.CreateDirectory(At("es"));
        foreach (var file in Directory.EnumerateFiles(At("fr")))
        {
            File.WriteAllLines(Path.Combine(At("es"), Path.GetFileName(file)), File.ReadLines(file));
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_language_is_a_line_and_a_folder() =>
        Assert.Empty(WordsCheck.Translations(Words.Load(folder.Content)).Where(problem => problem.StartsWith("es:", StringComparison.Ordinal) || problem.Contains("/es/", StringComparison.Ordinal)));

    [Fact]
    public async Task Parents_read_it_as_a_draft_until_a_speaker_has_seen_it()
    {
        Assert.Matches("<span lang=\"es\" dir=\"ltr\" class=\"tr\" data-translation=\"draft\">", await ClassPage());
        var words = Words.Load(folder.Content);
        foreach (var room in words.Of(words.Languages["es"]).Values.Select(word => word.Room).Distinct().ToList())
        {
            Assert.True(CheckedWords.Note(At("es.checked.tsv"), words, words.Languages["es"], room, "A speaker", new DateOnly(2026, 12, 1)) > 0);
        }

        var page = await ClassPage();
        Assert.Matches("<span lang=\"es\" dir=\"ltr\" class=\"tr\">", page);
        Assert.DoesNotContain("data-translation=\"draft\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_changes_is_a_draft_again()
    {
        var words = Words.Load(folder.Content);
        CheckedWords.Note(At("es.checked.tsv"), words, words.Languages["es"], "parents", "A speaker", new DateOnly(2026, 12, 1));
        Assert.True(Words.Load(folder.Content).IsChecked("parents.we-come", words.Languages["es"]));
        var dutch = Path.Combine(At("nl"), "parents.txt");
        File.WriteAllText(dutch, File.ReadAllText(dutch).Replace("parents.we-come: We komen", "parents.we-come: We komen graag", StringComparison.Ordinal));
        Assert.False(Words.Load(folder.Content).IsChecked("parents.we-come", words.Languages["es"]));
        Assert.True(Words.Load(folder.Content).IsChecked("parents.we-cannot", words.Languages["es"]));
    }

    [Fact]
    public void The_guide_names_every_plural_rule_and_kind_of_message()
    {
        var languages = Words.Load(folder.Content).Languages;
        Assert.All(languages, language => Assert.Contains(language.Plural, Guide.Text, StringComparison.Ordinal));
        string[] rules = ["nl", "en", "tr", "bg", "ps", "so", "sq", "ur", "fa", "prs", "ti", "fr", "pt", "es", "ro", "uk", "ru", "pl", "ar"];
        Assert.All(rules, rule => Assert.True(PluralRules.Knows(rule), rule));
        Assert.Contains($"known: {string.Join(", ", rules)}.", Guide.Text, StringComparison.Ordinal);
    }

    private async Task<string> ClassPage()
    {
        await using var site = new Site("--OVERBRUG_CONTENT", folder.Content);
        var school = await site.Given().School();
        await site.Given().Change<School>(school.Id, s => s.Languages = WordList.Parse("es"));
        var group = await site.Given().Class(school);
        return (await site.Anyone().Get($"/es/k/{group.Code}")).Html;
    }

    private string At(string name) => Path.Combine(folder.Content, "words", name);
}
