using System.Text.RegularExpressions;
using Overbrug.Platform;
using Overbrug.Tests.Practices;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Docs;

/// <summary>Every example of the guide about methods is used as it stands.</summary>
public sealed class MethodGuideTests
{
    private static readonly string Guide = Document.All.Single(document => document.Name == "docs/guides/writing-a-method.md").Text;
    private static readonly string Yaml = Block("yaml").Replace("id: neighbour-coffee", "id: coffee", StringComparison.Ordinal);
    private static readonly string Dutch = Block("markdown");

    [Fact]
    public async Task A_team_does_the_method_of_the_guide_from_begin_to_end()
    {
        using var folder = new MethodFolder(Yaml, Dutch);
        folder.AddShippedContent();
        await using var site = new Site("--OVERBRUG_CONTENT", folder.Content);
        var team = await Team.At(site);
        var run = await team.Begin("coffee");
        for (var activity = 1; activity <= 3; activity++)
        {
            var step = await run.ShouldSay($"activiteit {activity} van 3").Click("Deze stap doen");
            step.ShouldSay("Zeg het aan elkaar voor je begint").ShouldSay("Mensen praten met elkaar");
            run = await step.Submit("Bewaren en verder", ("q-why", "Elkaar leren kennen"), ("q-success", "people-talk"));
            if (activity < 3)
            {
                run = await run.ShouldSay($"Activiteit {activity} is rond").Submit($"Begin activiteit {activity + 1}");
            }
        }

        (await site.As(team.Teacher).Get($"{RunTests.Path(run)}/evaluation/1")).ShouldSay("Mensen praten met elkaar");
    }

    [Fact]
    public void What_it_says_about_mistakes_is_what_the_start_says()
    {
        var said = Regex.Match(Guide, @"The app does not start.*?^```\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value.Trim().Split('\n');
        using var wrong = new MethodFolder(Yaml.Replace("per: activity ", "per: week ", StringComparison.Ordinal), Dutch);
        Assert.Equal(Tail(said[0]), Tail(Assert.Throws<ContentException>(wrong.Read).Message));
        using var lacking = new MethodFolder(Yaml, Dutch);
        lacking.Write("fr.md", Dutch[..Dutch.IndexOf("#### success", StringComparison.Ordinal)]);
        Assert.Equal(Tail(said[1]), Tail(Assert.Throws<ContentException>(lacking.Read).Message));
    }

    private static string Tail(string message) => message[message.LastIndexOf('/')..];

    private static string Block(string language) =>
        Regex.Match(Guide, $"^```{language}\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;
}
