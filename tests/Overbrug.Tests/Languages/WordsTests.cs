using Overbrug.Languages;
using Overbrug.Platform;

namespace Overbrug.Tests.Languages;

public sealed class WordsTests : IDisposable
{
    readonly TemporaryWords files = new TemporaryWords().Put("nl/a.txt", "a.hello: Dag {name}\na.bye: Tot\n  gauw");

    public void Dispose() => files.Dispose();

    [Fact]
    public void A_line_that_begins_with_two_spaces_continues_the_one_before() =>
        Assert.Equal("Tot gauw", files.Load().In("nl")["a.bye"]);

    [Fact]
    public void What_a_language_lacks_is_said_in_Dutch_and_says_so()
    {
        var text = files.Load().In("fr").Say("a.bye");
        Assert.Equal(("Tot gauw", "nl", false), (text.Value, text.Language.Tag, text.Draft));
    }

    [Fact]
    public void A_translation_is_a_draft_until_a_speaker_saw_it()
    {
        files.Put("fr/a.txt", "a.bye: À bientôt");
        var words = files.Load();
        Assert.True(words.In("fr").Say("a.bye").Draft);
        files.Put("fr.checked.tsv", $"a.bye\t{words.Hash("a.bye", words.Languages["fr"])}\tMarie\t2026-03-12");
        Assert.False(files.Load().In("fr").Say("a.bye").Draft);
    }

    [Fact]
    public void A_language_has_drafts_until_its_last_word_was_seen()
    {
        files.Put("fr/a.txt", "a.bye: À bientôt");
        var words = files.Load();
        Assert.True(words.HasDrafts(words.Languages["fr"]));
        Assert.False(words.HasDrafts(words.Languages.Dutch));
        files.Put("fr.checked.tsv", $"a.bye\t{words.Hash("a.bye", words.Languages["fr"])}\tMarie\t2026-03-12");
        Assert.False(files.Load().HasDrafts(words.Languages["fr"]));
    }

    [Fact]
    public void Changed_Dutch_makes_a_checked_translation_a_draft_again()
    {
        files.Put("fr/a.txt", "a.bye: À bientôt");
        var words = files.Load();
        files.Put("fr.checked.tsv", $"a.bye\t{words.Hash("a.bye", words.Languages["fr"])}\tMarie\t2026-03-12");
        files.Put("nl/a.txt", "a.hello: Dag {name}\na.bye: Tot morgen");
        Assert.True(files.Load().In("fr").Say("a.bye").Draft);
    }

    [Fact]
    public void An_unknown_key_throws_in_development_and_shows_itself_otherwise()
    {
        Assert.Throws<KeyNotFoundException>(() => files.Load().In("nl")["a.nothing"]);
        Assert.Equal("a.nothing", files.Load(strict: false).In("nl")["a.nothing"]);
    }

    [Theory]
    [InlineData("nl/b.txt", "b.x: een\nb.x: twee", 2)]
    [InlineData("nl/b.txt", "# uitleg\nc.x: een", 2)]
    [InlineData("nl/b.txt", "b.x: {", 1)]
    [InlineData("nl/b.txt", "b.x:", 1)]
    [InlineData("nl/b.txt", "zomaar tekst", 1)]
    [InlineData("nl/b.txt", "  verder", 1)]
    [InlineData("fr/a.txt", "a.bye: À bientôt\na.hello: Bonjour {nom}", 2)]
    [InlineData("fr.checked.tsv", "a.bye\tabc", 1)]
    [InlineData("languages.tsv", "head\nnl\tNederlands", 2)]
    public void A_broken_file_is_refused_with_its_line(string file, string text, int line)
    {
        var problem = Assert.Throws<ContentException>(() => files.Put(file, text).Load());
        Assert.Equal((file, line), (Path.GetRelativePath(Path.Combine(files.Content, "words"), problem.File), problem.Line));
    }

    [Fact]
    public void The_check_names_what_is_missing_unknown_and_uncounted()
    {
        files.Put("nl/c.txt", "c.n: {n, plural, one {# kind} other {# kinderen}}\nc.m: Meer").Put("fr/a.txt", "a.old: Vieux")
            .Put("ar/c.txt", "c.n: {n, plural, =0 {٠} one {١} two {٢} many {#} other {#}}");
        var problems = WordsCheck.Translations(files.Load()).ToList();
        Assert.Contains(problems, p => p.EndsWith("'a.old' is not in the Dutch", StringComparison.Ordinal));
        Assert.Contains("fr: 'a.hello' is missing", problems);
        Assert.Contains("fr: room 'c' is not translated yet", problems);
        Assert.Contains("ar: 'c.m' is missing", problems);
        Assert.Contains(problems, p => p.EndsWith("'c.n' counts n without 'few'", StringComparison.Ordinal));
    }

    [Fact]
    public void The_source_is_searched_for_keys()
    {
        var source = Directory.CreateDirectory(Path.Combine(files.Content, "src")).FullName;
        File.WriteAllText(Path.Combine(source, "Page.razor"), "<h1>@W[\"a.hello\"]</h1>\n<Two Key=\"a.nowhere\" />");
        var problems = WordsUsed.Check(files.Load(), files.Content, source).ToList();
        Assert.Contains(problems, p => p.EndsWith("Page.razor(2): no word 'a.nowhere'", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.EndsWith("'a.bye' is used nowhere", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, p => p.Contains("a.hello", StringComparison.Ordinal));
    }

    [Fact]
    public void Long_sentences_and_jargon_are_found()
    {
        files.Put("nl/d.txt", $"d.long: {string.Concat(Enumerable.Repeat("woord ", 26))}\nd.word: Kom naar de Workshop");
        var problems = PlainDutch.Check(files.Load(), files.Content).ToList();
        Assert.Equal(2, problems.Count);
    }
}
