using FsCheck;
using FsCheck.Fluent;
using Overbrug.Languages;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Languages;

public class LanguageChoiceTests
{
    static readonly LanguageList Offered = LanguageList.Load(Root.Content);

    [Theory]
    [InlineData("nl-BE", "nl")]
    [InlineData("ar-MA,ar;q=0.9,fr;q=0.8", "ar")]
    [InlineData("fr;q=0.3, tr;q=0.8, en;q=0.5", "tr")]
    [InlineData("so, uk;q=0.2", "uk")]
    [InlineData("AR", "ar")]
    [InlineData("*", "nl")]
    [InlineData("nl;q=0, *;q=0.5", "fr")]
    [InlineData("en-a-bbb-x-a-ccc", "en")]
    [InlineData("fr;q=2, en", "en")]
    [InlineData("fr ; q=0.5 , en ; q=0.4", "fr")]
    [InlineData("ti", null)]
    [InlineData("en;q=0", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData(";;;,,,q=1,<script>", null)]
    public void The_device_gets_the_language_it_asks_for(string? header, string? tag) =>
        Assert.Equal(tag, LanguageChoice.FromHeader(header, Offered)?.Tag);

    [Fact]
    public void A_header_longer_than_any_device_sends_is_not_read() =>
        Assert.Null(LanguageChoice.FromHeader(string.Concat(Enumerable.Repeat("fr,", 1000)), Offered));

    [Fact]
    public void No_header_breaks_it() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(ArbMap.Default.ArbFor<string>(), header =>
        {
            LanguageChoice.FromHeader(header, Offered);
            return true;
        }));
}
