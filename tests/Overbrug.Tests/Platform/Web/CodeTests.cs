using FsCheck.Fluent;
using Overbrug.Platform.Web;
using static Overbrug.Tests.Support.Properties;

namespace Overbrug.Tests.Platform.Web;

public class CodeTests
{
    [Fact]
    public void A_code_has_twelve_letters_that_cannot_be_mixed_up() =>
        Assert.All(Enumerable.Range(0, 1000).Select(_ => Code.New()), code => Assert.Matches("^[0-9a-hjkmnp-tv-z]{12}$", code));

    [Fact]
    public void Every_letter_turns_up_about_as_often()
    {
        var counts = Enumerable.Range(0, 4000).SelectMany(_ => Code.New()).CountBy(letter => letter).ToList();
        Assert.Equal(32, counts.Count);
        Assert.All(counts, one => Assert.InRange(one.Value, 1200, 1800));
    }

    [Fact]
    public void What_is_printed_reads_back_as_the_code() =>
        Hold(Gen.Choose(1, 40), length => Code.New(length) is var code && Code.Normalise(Code.Display(code).ToUpperInvariant()) == code);

    [Fact]
    public void Reading_twice_changes_nothing() =>
        Hold<string?>(typed => Code.Normalise(typed) is not { } code || Code.Normalise(code) == code);

    [Theory]
    [InlineData("OIL0-abcd 9xyz", "0110abcd9xyz")]
    [InlineData(" k7–q2\tm ", "k7q2m")]
    [InlineData("k7q2.", "k7q2")]
    [InlineData("\u200fk7·q2\u200e\u2069,", "k7q2")]
    public void People_may_type_it_as_they_see_it(string typed, string code) => Assert.Equal(code, Code.Normalise(typed));

    [Theory]
    [InlineData(null)]
    [InlineData(" - ")]
    [InlineData("abcu")]
    [InlineData("../etc")]
    [InlineData("١٢٣")]
    public void What_no_code_has_is_no_code(string? typed) => Assert.Null(Code.Normalise(typed));

    [Fact]
    public void It_is_shown_in_groups_of_four() => Assert.Equal("abcd-efgh-jk", Code.Display("abcdefghjk"));
}
