using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Practices;

public sealed class RunListTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Ones_own_class_stands_first_and_only_its_path_is_drawn()
    {
        var team = await Team.At(site);
        await team.Begin(theme: "samen koken");
        var owls = await site.Given().Class(team.School, "Uilen");
        var other = await site.Given().Member(team.School, Role.Teacher, owls);
        var form = await site.As(other).Get("/runs/new?method=class-activity");
        await form.Submit("Hiermee beginnen", ("ClassGroup", owls.Id.ToString()), ("Theme", "samen zingen"));

        var mine = await site.As(other).Get("/runs");
        Assert.Equal(["Jouw klas", "Andere klassen"], mine.Document.QuerySelectorAll("main h2").Select(h => h.TextContent).Take(2));
        Assert.Equal(["Uilen: samen zingen", "Vissen: samen koken"], mine.Document.QuerySelectorAll(".card h3").Select(h => h.TextContent.Trim()));
        Assert.Equal("Hier: Waar staan we?", Assert.Single(mine.Document.QuerySelectorAll(".path-now")).TextContent);
        (await site.As(await team.Member(Role.Head)).Get("/runs")).ShouldNotSay("Jouw klas").ShouldNotSay("Andere klassen").ShouldSay("Nu aan de beurt");
    }

    [Fact]
    public async Task An_activity_without_a_moment_leads_to_choosing_one_and_not_to_looking_back()
    {
        var team = await Team.At(site);
        var url = RunTests.Path(await team.Begin());
        Assert.DoesNotContain((await site.As(team.Teacher).Get(url)).Document.QuerySelectorAll(".activity-ways a"), a => a.TextContent == "Terugkijken");
        var evaluation = await site.As(team.Teacher).Get($"{url}/evaluation/1");
        Assert.Equal($"{url}#which-moment", evaluation.Document.QuerySelector("#parents a")!.GetAttribute("href"));
        (await evaluation.Click("Kies eerst het moment")).ShouldSay("Het moment van activiteit 1");
    }
}
