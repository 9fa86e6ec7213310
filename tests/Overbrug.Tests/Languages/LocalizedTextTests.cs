using Overbrug.Languages;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Languages;

public class LocalizedTextTests
{
    static readonly LanguageList Languages = LanguageList.Load(Root.Content);
    static readonly LocalizedText Soup = LocalizedText.InDutch("Soep").With("fr", "Soupe", draft: true).With("en", "Soup");

    [Fact]
    public void It_survives_JSON_and_is_equal_after()
    {
        Assert.Equal("""{"en":"Soup","fr":{"draft":"Soupe"},"nl":"Soep"}""", Soup.ToJson());
        Assert.Equal(Soup, LocalizedText.FromJson(Soup.ToJson()));
        Assert.NotEqual(Soup, Soup.With("fr", "Potage", draft: true));
    }

    [Fact]
    public void What_is_not_there_is_said_in_Dutch() =>
        Assert.Equal(new Text("Soep", Languages["nl"], false), Soup.In(Languages["ar"], Languages));

    [Fact]
    public void A_text_without_Dutch_is_said_in_what_it_has() =>
        Assert.Equal("uk", LocalizedText.Empty.With("uk", "Суп").In(Languages["ar"], Languages).Language.Tag);

    [Fact]
    public void Changed_Dutch_makes_the_translations_drafts() => Assert.True(Soup.With("nl", "Warme soep").IsDraft("en"));

    [Fact]
    public void Blank_takes_a_language_away() => Assert.Equal(["en", "nl"], Soup.With("fr", "  ").Tags);
}
