using System.Net;
using Overbrug.Network;
using Overbrug.Schools;
using Overbrug.Tests.Support;
using Overbrug.Tests.Visions;

namespace Overbrug.Tests.Network;

public sealed class StoryTests(Site site) : IClassFixture<Site>
{
    private readonly Given given = site.Given();

    [Fact]
    public async Task A_teacher_writes_a_story_that_only_the_school_reads()
    {
        var (_, teacher) = await Team(Role.Teacher);
        var page = await Write(teacher, "Soep met prei", ("Kind", "Success"));
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Je verhaal is bewaard").ShouldSay("Alleen onze school leest dit");
        Assert.Equal(["Eerste stukje.", "Tweede stukje."], page.Document.QuerySelectorAll(".story-text p").Select(p => p.TextContent));
        Assert.Equal((Reach.School, (string?)null), Assert.Single(await Of(teacher)) is var story ? (story.Reach, story.Slug) : default);
    }

    [Fact]
    public async Task What_a_run_wrote_about_its_story_is_filled_in()
    {
        var team = await Practices.Team.At(site);
        var url = Practices.RunTests.Path(await team.Begin());
        var step = await site.As(team.Teacher).Get($"{url}/steps/0/story");
        var form = await step.Submit("Bewaren en verder", ("q-which", "Een oma bleef aan de deur"), ("q-kind", "threshold"), ("q-for-whom", "everyone"));
        form.ShouldSay("Bewaard.").ShouldSay("Vissen: samen koken");
        var sharing = await form.Submit("Bewaren", ("Text", "Ze dacht dat het niet mocht."), ("WhatHelped", "Een stoel bij de deur."));
        Assert.Contains("/sharing", sharing.Url, StringComparison.Ordinal);
        var story = Assert.Single(await Of(team.Teacher));
        Assert.Equal(("Een oma bleef aan de deur", StoryKind.Threshold, Reach.School), (story.Title, story.Kind, story.Reach));
        Assert.NotNull(story.RunId);
    }

    [Theory, InlineData("Threshold"), InlineData("Pitfall")]
    public async Task A_threshold_is_told_with_what_helped(string kind)
    {
        var (_, teacher) = await Team(Role.Teacher);
        (await Write(teacher, "Niemand kwam", ("Kind", kind))).ShouldHaveError("WhatHelped", "Schrijf ook wat hielp").ShouldSay("Eerste stukje.");
        Assert.Empty(await Of(teacher));
        (await Write(teacher, "Niemand kwam", ("Kind", kind), ("WhatHelped", "Zelf bellen."))).ShouldSay("Zelf bellen.");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://voorbeeld.be/film")]
    [InlineData("https://naam:geheim@voorbeeld.be/")]
    [InlineData("data:text/html,<script>")]
    [InlineData("//voorbeeld.be")]
    [InlineData("zomaar wat")]
    public async Task Only_a_safe_address_is_kept(string link)
    {
        var (_, teacher) = await Team(Role.Teacher);
        (await Write(teacher, "Kijk zelf", ("Kind", "Idea"), ("Link", link))).ShouldHaveError("Link", "Dit adres kunnen we niet tonen");
        Assert.Empty(await Of(teacher));
    }

    [Fact]
    public async Task A_link_shows_where_it_leads_and_nothing_of_it()
    {
        var (_, teacher) = await Team(Role.Teacher);
        var page = await Write(teacher, "Een film", ("Kind", "Idea"), ("Link", "https://film.voorbeeld.be/soep?a=1"));
        var link = page.Document.QuerySelector("a[rel='external noopener nofollow']")!;
        Assert.Equal("https://film.voorbeeld.be/soep?a=1", link.GetAttribute("href"));
        Assert.Contains("film.voorbeeld.be", link.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("img, iframe, video"));
        (await site.As(teacher).Get("/team/stories/new")).ShouldSay("nooit foto’s van mensen");
    }

    [Fact]
    public async Task What_a_team_types_is_shown_as_text()
    {
        var (_, teacher) = await Team(Role.Teacher);
        var page = await Write(teacher, "<script>alert('titel')</script>", ("Kind", "Idea"), ("Text", "<img src=x onerror=alert(1)>"));
        page.ShouldSay("<script>alert('titel')</script>").ShouldSay("<img src=x onerror=alert(1)>");
        Assert.Empty(page.Document.QuerySelectorAll("main script, main img"));
    }

    [Fact]
    public async Task A_story_remembers_its_run_and_a_foreign_run_is_not_found()
    {
        var (group, teacher) = await Team(Role.Teacher);
        var run = await given.Run(site, group, teacher);
        var page = await (await site.As(teacher).Get(NewStory.Url(run.Id))).ShouldSay("Vissen: Soep")
            .Submit("Bewaren", ("Kind", "Success"), ("Title", "Uit de klas"), ("Text", "Het lukte."));
        page.ShouldSay("Vissen: Soep");
        Assert.Equal(run.Id, Assert.Single(await Of(teacher)).RunId);
        var (_, stranger) = await Team(Role.Teacher);
        (await site.As(stranger).Get(NewStory.Url(run.Id))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_story_is_changed_in_place()
    {
        var (_, teacher) = await Team(Role.Teacher);
        var story = await given.Story(site, teacher, "Eerst zo");
        var page = await (await site.As(teacher).Get(EditStory.Url(story.Id))).Submit("Bewaren", ("Title", "Nu anders"));
        page.ShouldSay("Je verhaal is aangepast").ShouldSay("Nu anders").ShouldNotSay("Eerst zo");
    }

    [Theory, InlineData(Role.Partner), InlineData(Role.StudentTeacher)]
    public async Task Partners_and_students_read_stories_and_write_none(Role role)
    {
        var (group, teacher) = await Team(Role.Teacher);
        var story = await given.Story(site, teacher, "Lees mij");
        var reader = site.As(await given.Member((await site.All<School>()).Single(s => s.Id == teacher.SchoolId), role, group));
        (await reader.Get("/team/stories")).ShouldSay("Lees mij").ShouldNotSay("Schrijf een verhaal");
        (await reader.Get(StoryPage.Url(story.Id))).ShouldSay("Het begon aan de poort.").ShouldNotSay("Verhaal aanpassen");
        await CannotChange(reader, story);
        (await reader.Get(NewStory.Url())).ShouldBe(HttpStatusCode.NotFound);
        await reader.Post(NewStory.Url(), ("_handler", "story"), ("Kind", "Idea"), ("Title", "Toch"), ("Text", "Toch"));
        Assert.Equal("Lees mij", Assert.Single(await Of(teacher)).Title);
    }

    [Fact]
    public async Task Another_school_neither_sees_nor_changes_a_story()
    {
        var (_, teacher) = await Team(Role.Teacher);
        var story = await given.Story(site, teacher, "Van ons alleen");
        var stranger = site.As((await Team(Role.Head)).Member);
        (await stranger.Get("/team/stories")).ShouldNotSay("Van ons alleen");
        (await stranger.Get(StoryPage.Url(story.Id))).ShouldBe(HttpStatusCode.NotFound);
        await CannotChange(stranger, story);
        Assert.Equal(Reach.School, Assert.Single(await Of(teacher)).Reach);
    }

    [Theory]
    [InlineData("?kind=nonsense&page=0")]
    [InlineData("?kind=1&page=1e9")]
    [InlineData("?kind=success&kind=idea")]
    public async Task Nonsense_in_the_address_gives_a_plain_list(string query)
    {
        var (_, teacher) = await Team(Role.Teacher);
        await given.Story(site, teacher, "Gewoon een verhaal");
        (await site.As(teacher).Get("/team/stories" + query)).ShouldBe(HttpStatusCode.OK).ShouldSay("Gewoon een verhaal");
    }

    [Theory]
    [InlineData("Één wafel à la crème!", "een-wafel-a-la-creme")]
    [InlineData("  --  ", "verhaal")]
    [InlineData("حساء", "verhaal")]
    public void A_slug_is_plain_ascii(string title, string slug) => Assert.Equal(slug, StorySlug.Of(title));

    [Fact]
    public void A_slug_always_fits() => Assert.InRange(StorySlug.Of(new string('a', 500)).Length, 1, Story.SlugLength - 2);

    private static async Task CannotChange(Browser browser, Story story)
    {
        (await browser.Get(EditStory.Url(story.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get(ShareStory.Url(story.Id))).ShouldBe(HttpStatusCode.NotFound);
        await browser.Post(EditStory.Url(story.Id), ("_handler", "story"), ("Kind", "Idea"), ("Title", "Gepikt"), ("Text", "Gepikt"));
        await browser.Post(ShareStory.Url(story.Id), ("_handler", "sharing"), ("Reach", "Everyone"), ("Checks", "no-names"), ("Checks", "agreed"));
    }

    private async Task<Page> Write(Membership by, string title, params (string Name, string Value)[] more)
    {
        var fields = new Dictionary<string, string> { ["Title"] = title, ["Text"] = "Eerste stukje.\n\nTweede stukje." };
        foreach (var (name, value) in more)
        {
            fields[name] = value;
        }

        return await (await site.As(by).Get(NewStory.Url())).Submit("Bewaren", [.. fields.Select(f => (f.Key, f.Value))]);
    }

    private async Task<(ClassGroup Group, Membership Member)> Team(Role role)
    {
        var school = await given.School();
        var group = await given.Class(school);
        return (group, await given.Member(school, role, group));
    }

    private async Task<List<Story>> Of(Membership member) => (await site.All<Story>()).FindAll(story => story.SchoolId == member.SchoolId);
}
