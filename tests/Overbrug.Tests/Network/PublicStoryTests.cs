using System.Net;
using Overbrug.Network;
using Overbrug.Network.Readers;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Network;

public sealed class PublicStoryTests : IAsyncDisposable
{
    private readonly Site site = new();
    private readonly Given given;

    public PublicStoryTests() => given = site.Given();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Anyone_reads_who_tells_it_without_a_cookie()
    {
        var story = await Told("Koffie op vrijdag");
        var browser = site.Anyone();
        (await browser.Get("/stories")).ShouldSay("Koffie op vrijdag").ShouldSay("De Vlieger, Molenbeek");
        (await browser.Get(PublicStoryPage.Url(story.Slug!))).ShouldSay("De Vlieger, Molenbeek").ShouldSay("Gelukt");
        Assert.Empty(browser.Cookies);
    }

    [Fact]
    public async Task Around_the_Dutch_story_stand_words_in_the_readers_language()
    {
        var story = await Told("Koffie op vrijdag");
        var page = (await site.Anyone().Get($"/ar/stories/{story.Slug}")).ShouldSay("القصص مكتوبة بالهولندية");
        Assert.Equal(("ar", "rtl"), (page.Document.DocumentElement.GetAttribute("lang"), page.Document.DocumentElement.GetAttribute("dir")));
        Assert.Equal("nl", page.Document.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal("nl", page.Document.QuerySelector(".story-text")!.GetAttribute("lang"));
        (await page.Click("Français")).ShouldSay("Les récits sont en néerlandais");
    }

    [Theory, InlineData("/xx/stories"), InlineData("/xx/stories/soep"), InlineData("/stories/bestaat-niet")]
    public async Task An_unknown_address_is_not_found(string url) => (await site.Anyone().Get(url)).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_reader_chooses_a_kind()
    {
        await Told("Dit lukte");
        await Told("Dit was moeilijk", StoryKind.Threshold);
        (await (await site.Anyone().Get("/stories")).Click("Drempel")).ShouldSay("Dit was moeilijk").ShouldNotSay("Dit lukte");
        (await site.Anyone().Get("/stories?kind=nonsense&page=-1")).ShouldBe(HttpStatusCode.OK).ShouldSay("Dit lukte");
        (await site.Anyone().Get("/stories?kind=" + new string('a', 10_000))).ShouldBe(HttpStatusCode.OK).ShouldSay("Dit lukte");
    }

    [Fact]
    public async Task Older_stories_are_a_page_away()
    {
        for (var n = 0; n <= StoryFilter.PageSize; n++)
        {
            await Told($"Verhaal {n:00}.");
            site.Clock.Pass(TimeSpan.FromMinutes(1));
        }

        var older = await (await site.Anyone().Get("/stories")).ShouldSay("Verhaal 20.").ShouldNotSay("Verhaal 00.").Click("Oudere verhalen");
        older.ShouldSay("Verhaal 00.").ShouldNotSay("Verhaal 01.");
    }

    [Fact]
    public async Task A_team_member_reads_the_same_page()
    {
        var story = await Told("Ook voor ons");
        var teacher = site.As((await site.All<Membership>())[0] is var member ? (await site.Read(db => Task.FromResult(db.Users.Single(u => u.Id == member.UserId)))) : null!);
        (await teacher.Get(PublicStoryPage.Url(story.Slug!))).ShouldBe(HttpStatusCode.OK).ShouldSay("Ook voor ons");
    }

    [Fact]
    public async Task A_second_reader_gets_the_kept_page()
    {
        var story = await Told("Bewaard");
        foreach (var url in new[] { "/stories", PublicStoryPage.Url(story.Slug!) })
        {
            await site.Anyone().Get(url);
            Assert.True((await site.Anyone().Get(url)).Response.Headers.Contains("Age"), url);
        }
    }

    private async Task<Story> Told(string title, StoryKind kind = StoryKind.Success) =>
        await given.Story(site, await given.Member(await given.School(), Role.Teacher), title, Reach.Everyone, kind);
}
