using System.Text;
using AngleSharp.Html.Parser;
using Overbrug.Platform.Pdf;

namespace Overbrug.Tests.Platform.Pdf;

public class PrintDocumentTests
{
    static readonly Dictionary<string, string> Assets = new()
    {
        ["/assets/print.css"] = "\uFEFF@font-face { font-family: x; src: url(/x.woff2) } h1 { color: #123 } p::after { content: \"</style>\" }",
        ["/assets/pictograms.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"><symbol id=\"fish\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8\"/></symbol><symbol id=\"bread\"><path d=\"M1 1h1\"/></symbol></svg>",
        ["/assets/other.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"><symbol id=\"fish\"><path d=\"M9 9h9\"/></symbol></svg>",
        ["/assets/fish.svg"] = "<svg/>",
    };

    static string Inline(string body, string head = "") =>
        PrintDocument.Inline($"<!DOCTYPE html><html lang=nl><head>{head}</head><body class=\"print\">{body}</body></html>", path => Assets.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : null);

    static AngleSharp.Html.Dom.IHtmlDocument Parsed(string html) => new HtmlParser().ParseDocument(html);

    [Theory]
    [InlineData("<link rel=\"stylesheet\" href=\"/assets/print.css?v=1\">")]
    [InlineData("<link href='/assets/print.css' rel=stylesheet />")]
    public void A_stylesheet_comes_along_without_web_fonts(string link)
    {
        var page = Parsed(Inline("<h1>Dag</h1>", link));
        var style = Assert.Single(page.QuerySelectorAll("style")).TextContent;
        Assert.Contains("h1 { color: #123 }", style, StringComparison.Ordinal);
        Assert.DoesNotContain("font-face", style, StringComparison.Ordinal);
        Assert.Equal("Dag", page.Body!.TextContent);
        Assert.Empty(page.QuerySelectorAll("link"));
    }

    [Fact]
    public void Only_the_pictograms_that_are_used_come_along()
    {
        var page = Parsed(Inline("<svg class=\"big\"><use href=\"/assets/pictograms.svg#fish\" /></svg><svg><use href='/assets/pictograms.svg?v=2#fish'></use></svg>"));
        Assert.Equal(["#sprite0-fish", "#sprite0-fish"], page.QuerySelectorAll("use").Select(use => use.GetAttribute("href")));
        Assert.Equal("0 0 8 8", Assert.Single(page.QuerySelectorAll("symbol")).GetAttribute("viewBox"));
        Assert.Equal("sprite0-fish", page.QuerySelector("symbol")!.Id);
    }

    [Fact]
    public void Two_pictograms_of_one_name_stay_apart()
    {
        var page = Parsed(Inline("<svg><use href=\"/assets/pictograms.svg#fish\"/></svg><svg><use href=\"/assets/other.svg#fish\"/></svg>"));
        Assert.Equal(["sprite0-fish", "sprite1-fish"], page.QuerySelectorAll("symbol").Select(symbol => symbol.Id));
    }

    [Fact]
    public void A_picture_comes_along_and_keeps_its_words()
    {
        var image = Parsed(Inline("<img alt=\"een vis\" loading=\"lazy\" srcset=\"/assets/x2.png 2x\" src=\"/assets/fish.svg\" width=40>")).QuerySelector("img")!;
        Assert.Equal("data:image/svg+xml;base64," + Convert.ToBase64String("<svg/>"u8), image.GetAttribute("src"));
        Assert.Equal("een vis", image.GetAttribute("alt"));
        Assert.Equal("40", image.GetAttribute("width"));
        Assert.False(image.HasAttribute("srcset") || image.HasAttribute("loading"));
    }

    [Theory]
    [InlineData("<img src=\"/assets/gone.png\">")]
    [InlineData("<img src=\"https://elsewhere.example/assets/fish.svg\">")]
    [InlineData("<img src=\"//elsewhere.example/assets/fish.svg\">")]
    [InlineData("<svg><use href=\"/assets/pictograms.svg#cat\"></use></svg>")]
    [InlineData("<link rel=\"icon\" href=\"/assets/fish.svg\">")]
    public void What_is_not_ours_stays_as_it_was(string body) => Assert.Contains(body, Inline(body), StringComparison.Ordinal);

    [Fact]
    public void Scripts_stay_behind() => Assert.Equal("", Parsed(Inline("<script type=\"module\" src=\"/a.js\"></script><script>\n1 < 2\n</script>")).Body!.InnerHtml);
}
