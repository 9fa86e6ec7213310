using System.Net;
using Overbrug.Network;
using Overbrug.Network.Readers;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Network;

public sealed class SharingTests : IAsyncDisposable
{
    private readonly Site site = new();
    private readonly Given given;

    public SharingTests() => given = site.Given();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Nothing_leaves_the_school_before_the_team_has_looked()
    {
        var teacher = await given.Member(await given.School(), Role.Teacher);
        var story = await given.Story(site, teacher, "Nog even wachten");
        var page = (await site.As(teacher).Get(ShareStory.Url(story.Id))).ShouldSay("met de naam van jullie school en gemeente");
        (await page.Submit("Zo is het goed", ("Reach", "Everyone"), ("Checks", "agreed"))).ShouldHaveError("Checks", "Lees deze twee punten");
        Assert.Equal(Reach.School, Assert.Single(await site.All<Story>()).Reach);
    }

    [Fact]
    public async Task A_shared_story_can_be_read_by_anyone_and_taken_back()
    {
        var teacher = await given.Member(await given.School(), Role.Teacher);
        var story = await given.Story(site, teacher, "Voor iedereen");
        (await site.Anyone().Get("/stories")).ShouldSay("Hier staat nog geen verhaal");
        (await Share(teacher, story, "Everyone")).ShouldSay("Iedereen kan dit lezen");
        (await (await site.Anyone().Get("/stories")).Click("Voor iedereen")).ShouldBe(HttpStatusCode.OK).ShouldSay("Toen kwam er soep.");
        await Share(teacher, story, "School");
        (await site.Anyone().Get("/stories")).ShouldNotSay("Voor iedereen");
        (await site.Anyone().Get("/stories/voor-iedereen")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_change_shows_at_once_on_the_public_pages()
    {
        var teacher = await given.Member(await given.School(), Role.Teacher);
        var story = await given.Story(site, teacher, "Oude titel", Reach.Everyone);
        await site.Anyone().Get("/stories");
        await site.Anyone().Get(PublicStoryPage.Url(story.Slug!));
        await (await site.As(teacher).Get(EditStory.Url(story.Id))).ShouldSay("Dit verhaal is al gedeeld").Submit("Bewaren", ("Title", "Nieuwe titel"));
        (await site.Anyone().Get("/stories")).ShouldSay("Nieuwe titel");
        (await site.Anyone().Get(PublicStoryPage.Url(story.Slug!))).ShouldSay("Nieuwe titel");
    }

    [Fact]
    public async Task Two_stories_with_one_title_get_two_addresses()
    {
        var teacher = await given.Member(await given.School(), Role.Teacher);
        await Share(teacher, await given.Story(site, teacher, "Soep"), "Everyone");
        await Share(teacher, await given.Story(site, teacher, "Soep!"), "Everyone");
        Assert.Equal(["soep", "soep-2"], (await site.All<Story>()).Select(s => s.Slug).Order());
    }

    [Fact]
    public async Task A_pilot_story_reaches_the_sister_school_and_no_other()
    {
        var (here, sister, elsewhere) = (await given.School("De Vlieger"), await given.School("De Zwaluw"), await given.School("De Mus"));
        await given.Pilot(site, here, sister);
        var teacher = await given.Member(here, Role.Teacher);
        var (near, far) = (site.As(await given.Member(sister, Role.Teacher)), site.As(await given.Member(elsewhere, Role.Teacher)));
        var story = await given.Story(site, teacher, "Onder ons");
        (await site.As(teacher).Get(ShareStory.Url(story.Id))).ShouldSay("De teams van De Zwaluw");
        (await Share(teacher, story, "Pilot")).ShouldSay("Onze proeftuin leest dit");
        (await (await near.Get("/team/stories")).Click("Onder ons")).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Verhaal aanpassen");
        (await near.Get(EditStory.Url(story.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await far.Get("/team/stories")).ShouldNotSay("Onder ons");
        (await far.Get(StoryPage.Url(story.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await site.Anyone().Get("/stories")).ShouldNotSay("Onder ons");
        (await site.Anyone().Get("/stories/onder-ons")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_school_without_a_pilot_is_not_offered_one()
    {
        var teacher = await given.Member(await given.School(), Role.Teacher);
        var story = await given.Story(site, teacher, "Alleen thuis");
        var page = await site.As(teacher).Get(ShareStory.Url(story.Id));
        Assert.Null(page.Document.QuerySelector("input[value=Pilot]"));
        (await site.As(teacher).Post(ShareStory.Url(story.Id), ("_handler", "sharing"), ("Reach", "Pilot"), ("Checks", "no-names"), ("Checks", "agreed"))).ShouldHaveError("Reach", "Kies een van de mogelijkheden");
    }

    private async Task<Page> Share(Membership by, Story story, string reach) =>
        await (await site.As(by).Get(ShareStory.Url(story.Id))).Submit("Zo is het goed", ("Reach", reach), ("Checks", "no-names"), ("Checks", "agreed"));
}
