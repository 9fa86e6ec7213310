using System.Net;
using Overbrug.Practices;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Practices;

public sealed class SecondMethodTests
{
    [Fact]
    public async Task A_folder_without_code_is_a_method_that_goes_from_begin_to_end()
    {
        using var folder = new MethodFolder();
        folder.AddShippedContent();
        await using var site = new Site("--OVERBRUG_CONTENT", folder.Content);
        var team = await Team.At(site);
        (await site.As(team.Teacher).Get("/runs")).ShouldSay("Koffie").ShouldSay("Ouders doen mee in de klas");
        var step = await (await team.Begin("coffee")).Click("Deze stap doen");
        var run = await step.Submit("Bewaren en verder", ("q-why", "Elkaar leren kennen"));
        for (var activity = 1; activity <= 2; activity++)
        {
            var coffee = await run.ShouldSay($"activiteit {activity} van 2").Click("Deze stap doen");
            var lookBack = await coffee.Submit("Bewaren en verder", ("q-mood", "warm"));
            run = await lookBack.ShouldSay("Wanneer?").Submit("Bewaren en verder", ("q-when", "2027-03-12"));
            if (activity == 1)
                run = await run.ShouldSay("Activiteit 1 is rond").Submit("Begin activiteit 2");
        }

        run.ShouldBe(HttpStatusCode.OK).ShouldSay("Alle stappen zijn gezet");
        (await site.As(team.Partner).Get($"{RunTests.Path(run)}/evaluation/1")).ShouldSay("Dat is niet erg: kijk gewoon terug");
        (await (await run.Click("Het traject afronden")).Submit("Afronden", ("Ending", "Anchored"))).ShouldSay("Het blijft");
        Assert.Equal("coffee", Assert.Single(await site.All<MethodVersion>()).MethodId);
    }
}
