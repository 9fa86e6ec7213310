using Overbrug.Library.Watching;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Watching;

public sealed class RobotsTests
{
    [Theory]
    [InlineData("", "/x", true)]
    [InlineData("User-agent: *\nDisallow: /", "/x", false)]
    [InlineData("User-agent: *\nDisallow:", "/x", true)]
    [InlineData("User-agent: *\nDisallow: /private", "/private/x", false)]
    [InlineData("User-agent: *\nDisallow: /private", "/public", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /books", "/books/1", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/doc/x.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/doc/x.pdf?y", true)]
    [InlineData("User-agent: *\nDisallow: /*/deep/*/end", "/a/deep/b/end", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*$", "/axbz", false)]
    [InlineData("User-agent: other\nDisallow: /", "/x", true)]
    [InlineData("User-agent: overbrug\nDisallow: /x\n\nUser-agent: *\nDisallow: /", "/y", true)]
    [InlineData("User-agent: OVERBRUG/2\nDisallow: /x", "/x", false)]
    [InlineData("User-agent: a\nUser-agent: Overbrug\nDisallow: /x", "/x", false)]
    [InlineData("User-agent: Overbrug\nDisallow: /x\nUser-agent: b\nDisallow: /y\nUser-agent: Overbrug\nDisallow: /z", "/z", false)]
    [InlineData("\uFEFFuser-AGENT : * # all\r\ndisallow : /x # not this\r\n", "/x", false)]
    [InlineData("User-agent: *\nDisallow: /caf%c3%a9", "/café", false)]
    [InlineData("User-agent: *\nDisallow: /café", "/caf%C3%A9", false)]
    [InlineData("Disallow: /", "/x", true)]
    [InlineData("<html>no robots</html>", "/x", true)]
    public void The_rules_for_us_decide(string text, string path, bool allowed) =>
        Assert.Equal(allowed, Robots.Read(text, "Overbrug").Allows(new Uri("https://example.org" + path)));

    [Fact]
    public void A_pause_is_heard()
    {
        Assert.Equal(TimeSpan.FromSeconds(10), Robots.Read("User-agent: *\nCrawl-delay: 10\n", "Overbrug").Pause);
        Assert.Null(Robots.Read("User-agent: *\nCrawl-delay: now\n", "Overbrug").Pause);
    }

    [Fact]
    public void Whatever_it_says_it_can_be_read() => Properties.Hold<string>(text =>
    {
        Robots.Read($"User-agent: *\nDisallow: /{text}\nAllow: {text}*", "Overbrug").Allows(new Uri("https://example.org/x"));
        return true;
    });
}
