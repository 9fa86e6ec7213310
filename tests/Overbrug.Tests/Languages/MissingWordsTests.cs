using Overbrug.Languages;

namespace Overbrug.Tests.Languages;

public sealed class MissingWordsTests : IDisposable
{
    private readonly TemporaryWords files = new TemporaryWords().Put("nl/a.txt", "a.hello: Dag\na.bye: Tot gauw");

    public void Dispose() => files.Dispose();

    [Fact]
    public void The_start_says_what_a_language_lacks()
    {
        files.Put("fr/a.txt", "a.hello: Bonjour").Put("ar/a.txt", "a.hello: أهلًا\na.bye: إلى اللقاء");
        Assert.StartsWith("Words: 1 of fr are missing and are said in Dutch", MissingWords.Line(files.Load()), StringComparison.Ordinal);
        Assert.Contains("fr: 'a.bye' is missing", WordsCheck.Translations(files.Load()));
    }

    [Fact]
    public void A_language_that_says_all_or_nothing_is_no_news() => Assert.Null(MissingWords.Line(files.Load()));
}
