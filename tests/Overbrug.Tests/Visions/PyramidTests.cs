using System.Net;
using Overbrug.Schools;
using Overbrug.Tests.Support;
using Overbrug.Visions;
using Action = Overbrug.Visions.Action;

namespace Overbrug.Tests.Visions;

public sealed class PyramidTests(Site site) : IClassFixture<Site>
{
    private readonly Given given = site.Given();

    [Fact]
    public async Task An_empty_layer_is_a_question()
    {
        var school = await given.School();
        var page = await site.As(await given.Member(school, Role.Teacher)).Get("/pyramid");
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Geen actie is te klein");
        Assert.Equal(4, page.Document.QuerySelectorAll(".pyramid-layer").Count(layer => layer.TextContent.Contains("Wat doen we hier al, hoe klein ook?", StringComparison.Ordinal)));
        Assert.Equal(4, page.Document.QuerySelectorAll(".pyramid-part .empty").Length);
    }

    [Fact]
    public async Task The_broad_layer_below_is_interest_in_each_other()
    {
        var page = await site.As(await given.Member(await given.School(), Role.Teacher)).Get("/pyramid");
        Assert.Equal(["#participation", "#presence", "#communication", "#interest"], page.Document.QuerySelectorAll(".pyramid-layer a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_layer_leads_to_adding_an_action_there()
    {
        var page = await site.As(await given.Member(await given.School(), Role.BridgeWorker)).Get("/pyramid");
        var form = await page.Click("Zet hier iets bij Met elkaar praten");
        Assert.True(form.Document.QuerySelector("input[name=Layer][value=Communication]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task A_full_layer_counts_everything_and_leads_to_the_rest()
    {
        var school = await given.School();
        var teacher = await given.Member(school, Role.Teacher);
        for (var n = 0; n <= PyramidPage.ShownPerLayer; n++)
        {
            await given.Save(_ => new Action(school.Id, $"Actie {n}", Layer.Presence, site.Clock.Now.UtcDateTime));
        }

        await given.Save(_ => new Action(school.Id, "Voorbij", Layer.Presence, site.Clock.Now.UtcDateTime) { State = ActionState.Dropped });
        var page = (await site.As(teacher).Get("/pyramid")).ShouldSay("13 acties").ShouldNotSay("Voorbij");
        Assert.Equal("/actions?layer=presence", (await page.Click("Bekijk alle 13 acties")).Url);
    }

    [Theory, InlineData("2027-03-08", "2027-09-01"), InlineData("2027-08-31", "2027-09-01"), InlineData("2027-09-01", "2028-09-01"), InlineData("2028-10-02", "2029-09-03"), InlineData("2029-10-01", "2030-09-02")]
    public void An_action_comes_back_on_the_next_first_of_September_or_the_Monday_after(string today, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Action.NextReturn(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));
}
