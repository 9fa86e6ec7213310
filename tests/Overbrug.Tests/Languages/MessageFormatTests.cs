using FsCheck;
using FsCheck.Fluent;
using Overbrug.Languages;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Languages;

public class MessageFormatTests
{
    static readonly LanguageList Languages = LanguageList.Load(Root.Content);

    static string Said(string tag, string message, params (string, object?)[] args) => MessageFormat.Parse(message).Format(Languages[tag], args);

    [Theory]
    [InlineData(0, "geen gezinnen")]
    [InlineData(1, "1 gezin")]
    [InlineData(1234, "1.234 gezinnen")]
    public void A_plural_chooses_and_counts(int n, string expected) =>
        Assert.Equal(expected, Said("nl", "{n, plural, =0 {geen gezinnen} one {# gezin} other {# gezinnen}}", ("n", n)));

    [Fact]
    public void An_offset_is_taken_off_before_counting() =>
        Assert.Equal("An en 1 ander", Said("nl", "{n, plural, offset:1 =1 {An} one {An en # ander} other {An en # anderen}}", ("n", 2)));

    [Theory]
    [InlineData("Open", "ja")]
    [InlineData("closed", "nee")]
    public void A_select_chooses_also_by_the_name_of_an_enum(string state, string expected) =>
        Assert.Equal(expected, Said("nl", "{s, select, open {ja} other {nee}}", ("s", state)));

    [Fact]
    public void Messages_nest() =>
        Assert.Equal("zij: 2 kinderen", Said("nl", "{s, select, f {zij: {n, plural, one {# kind} other {# kinderen}}} other {x}}", ("s", "f"), ("n", 2)));

    [Theory]
    [InlineData("It''s", "It's")]
    [InlineData("l'école", "l'école")]
    [InlineData("'{'naam'}'", "{naam}")]
    [InlineData("'{it''s}'", "{it's}")]
    [InlineData("a '{b", "a {b")]
    [InlineData("# blijft", "# blijft")]
    public void Apostrophes_quote_as_in_ICU(string message, string expected) => Assert.Equal(expected, Said("nl", message));

    [Fact]
    public void A_quoted_hash_in_a_plural_is_a_hash() =>
        Assert.Equal("#3", Said("nl", "{n, plural, other {'#'#}}", ("n", 3)));

    [Theory]
    [InlineData(2.5, "2,50")]
    [InlineData(2, "2")]
    [InlineData(1234.05, "1.234,05")]
    public void Money_has_two_digits_behind_the_comma_or_none(double euro, string expected) =>
        Assert.Equal(expected, Said("nl", "{price, number}", ("price", (decimal)euro)));

    [Theory]
    [InlineData("nl", "donderdag 12\u00a0maart", "12\u00a0mrt", "8.45")]
    [InlineData("fr", "jeudi 12\u00a0mars", "12\u00a0mars", "8h45")]
    [InlineData("en", "Thursday 12\u00a0March", "12\u00a0Mar", "8:45")]
    [InlineData("ar", "الخميس 12\u00a0مارس", "12\u00a0مارس", "8:45")]
    [InlineData("tr", "12\u00a0Mart Perşembe", "12\u00a0Mar", "8:45")]
    [InlineData("uk", "четвер, 12\u00a0березня", "12\u00a0бер.", "8:45")]
    public void Days_and_times_read_as_people_write_them(string tag, string day, string brief, string time)
    {
        Assert.Equal(day, Said(tag, "{d, date, long}", ("d", new DateOnly(2026, 3, 12))));
        Assert.Equal(brief, Said(tag, "{d, date, short}", ("d", new DateOnly(2026, 3, 12))).Replace("mrt.", "mrt", StringComparison.Ordinal));
        Assert.Equal(time, Said(tag, "{t, time}", ("t", new TimeOnly(8, 45))));
    }

    [Theory]
    [InlineData("fa")]
    [InlineData("ps")]
    [InlineData("ar-SA")]
    public void Every_culture_counts_its_years_as_the_school_does(string culture) =>
        Assert.Contains("2026", new DateOnly(2026, 3, 12).ToString("yyyy", LanguageCultureOf(culture)), StringComparison.Ordinal);

    static System.Globalization.CultureInfo LanguageCultureOf(string name)
    {
        using var words = new TemporaryWords();
        words.Put("languages.tsv", $"head\nnl\tNederlands\tltr\tLatn\tnl\t{name}\tdddd\tH");
        return LanguageList.Load(words.Content).Dutch.Culture;
    }

    [Fact]
    public void A_name_in_another_direction_is_isolated()
    {
        Assert.Equal("Dag \u2068مريم\u2069!", Said("nl", "Dag {name}!", ("name", "مريم")));
        Assert.Equal("أهلًا \u2068An\u2069", Said("ar", "أهلًا {name}", ("name", "An")));
        Assert.Equal("Dag An", Said("nl", "Dag {name}", ("name", "A\u202En\u2069")));
    }

    [Theory]
    [InlineData("{", 1)]
    [InlineData("a}", 1)]
    [InlineData("{n, plural, one {x}}", 19)]
    [InlineData("{n, plural, veel {x} other {y}}", 12)]
    [InlineData("{d, date, lang}", 10)]
    [InlineData("{n, soms}", 4)]
    public void A_mistake_is_shown_by_its_position(string message, int position) =>
        Assert.Equal(position, Assert.Throws<MessageSyntaxException>(() => MessageFormat.Parse(message)).Position);

    [Fact]
    public void A_missing_argument_is_named() =>
        Assert.Contains("'wie'", Assert.Throws<FormatException>(() => Said("nl", "{wie}")).Message, StringComparison.Ordinal);

    [Fact]
    public void Random_text_gives_a_message_or_a_FormatException()
    {
        string[] pieces = ["{", "}", "'", "#", "n", ", ", "plural", "select", "date", "time", "number", "other", "one", "=1", "offset:", " ", "{n}", "9999999999", "…"];
        var text = Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary();
        var any = ArbMap.Default.ArbFor<string>();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(text, NeverWorse));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(any, s => NeverWorse(s ?? "")));
    }

    static bool NeverWorse(string message)
    {
        try { Said("ar", message, ("n", 3)); }
        catch (FormatException) { }
        return true;
    }

    [Fact]
    public void Nesting_has_a_floor() =>
        Assert.Throws<MessageSyntaxException>(() => MessageFormat.Parse(string.Concat(Enumerable.Repeat("{n, plural, other {", 10_000))));
}
