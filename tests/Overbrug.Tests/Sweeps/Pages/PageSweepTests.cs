using Overbrug.Languages;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Pages;

/// <summary>Every page of the story, every language, whoever may see it.</summary>
public sealed class PageSweepTests(StoryPages story) : IClassFixture<StoryPages>
{
    /// <summary>Pages that the story has no way to: of an empty installation, and what answers a form only.</summary>
    private static readonly string[] Elsewhere = ["/first-run", "/{Lang}/k/{Code}/forgetting"];

    /// <summary>Parts of pages beside each other, each with links to nowhere.</summary>
    private const string Previews = "/dev/previews";

    [Fact]
    public void Every_page_is_looked_at()
    {
        Assert.Equal("", string.Join(' ', story.Routes.Pages.Except(story.Pages.Select(p => p.Route)).Except(Elsewhere)));
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        Assert.True(story.Dead.Count == 0, string.Join('\n', story.Dead));
    }

    [Fact]
    public void Every_file_says_what_it_may_load_and_tell()
    {
        Assert.True(story.Unguarded.Count == 0, string.Join('\n', story.Unguarded));
    }

    [Fact]
    public void Every_page_keeps_the_rules_of_the_house()
    {
        var words = story.Site.Services.GetRequiredService<Words>();
        var wrong = story.Pages.Where(p => p.Route != Previews).SelectMany(page => HeadRules.Broken(page, words.Languages).Concat(FieldRules.Broken(page.Page.Document)).Concat(WordRules.Broken(page, words.In("nl"))).Concat(TongueRules.Broken(page))
            .Select(what => (What: what, page.Route, page.About))).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong on {story.Pages.Count} pages:\n" + string.Join('\n', wrong.GroupBy(w => (w.Route, w.What)).Select(w => $"{w.Key.Route}: {w.Key.What} | {w.First().About}")));
    }

    [Fact]
    public async Task The_first_page_of_an_empty_installation_keeps_them_too()
    {
        await using var site = new Site();
        var words = site.Services.GetRequiredService<Words>();
        var page = new Seen("anyone", "/first-run", "nl", IsForParents: false, IsSignedIn: false, await site.Anyone().Get("/"));
        Assert.Equal("/first-run", page.Page.Url);
        Assert.Empty(HeadRules.Broken(page, words.Languages).Concat(FieldRules.Broken(page.Page.Document)).Concat(WordRules.Broken(page, words.In("nl"))));
    }

    [Fact]
    public async Task Every_page_is_valid_html()
    {
        var pages = story.Pages.DistinctBy(p => (p.Route, p.Lang, p.Who is "anyone" or "card")).Select(p => (p.About, p.Page.Html)).ToList();
        var wrong = await HtmlCheck.Broken(pages);
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong on {pages.Count} pages:\n{string.Join('\n', wrong.DistinctBy(w => w.Split('|')[0]))}");
    }
}
