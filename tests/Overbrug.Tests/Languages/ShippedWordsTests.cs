using Overbrug.Languages;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Languages;

public class ShippedWordsTests
{
    static readonly string[] FamilyRooms = ["parents", "kinds", "bring", "practical", "wishes", "hopes", "answers", "errors", "languages", "places", "cancelled"];
    static readonly Words Words = Words.Load(Root.Content);

    public static TheoryData<string> Tags => [.. Words.Languages.Select(l => l.Tag)];

    [Theory, MemberData(nameof(Tags))]
    public void Every_language_has_all_that_a_family_reads(string tag)
    {
        var keys = Words.Of(Words.Languages[tag]).Keys.ToHashSet();
        Assert.Empty(Words.Of(Words.Languages.Dutch).Values.Where(w => FamilyRooms.Contains(w.Room)).Select(w => w.Key).Except(keys));
    }

    [Fact]
    public void A_room_that_is_translated_is_translated_whole() =>
        Assert.All(WordsCheck.Translations(Words), p => Assert.EndsWith("is not translated yet", p, StringComparison.Ordinal));

    [Fact]
    public void Our_Dutch_is_plain() => Assert.Empty(PlainDutch.Check(Words, Root.Content));

    [Theory, MemberData(nameof(Tags))]
    public void Every_language_has_a_name_in_Dutch(string tag) => Assert.NotEmpty(Words.In("nl")[$"languages.{tag}"]);

    [Fact]
    public void Every_message_formats_in_every_language()
    {
        foreach (var language in Words.Languages)
            foreach (var word in Words.Of(language).Values)
                foreach (var n in new[] { 0, 1, 2, 5, 11, 100 })
                    Assert.NotEmpty(word.Message.Format(language, [.. word.Message.Placeholders.Select(p => (p, Sample(word, p, n)))]));
    }

    static object? Sample(Word word, string name, int n) =>
        word.Source.Contains($"{{{name}, date", StringComparison.Ordinal) ? new DateOnly(2026, 3, 12)
        : word.Source.Contains($"{{{name}, time", StringComparison.Ordinal) ? new TimeOnly(8, 45)
        : n;
}
