using Microsoft.AspNetCore.Components;
using Overbrug.Languages;

namespace Overbrug.Schools;

/// <summary>The frame around every page of the team.</summary>
public partial class TeamLayout
{
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    [Inject]
    public Speaking Speaking { get; set; } = null!;

    private WordsIn W => Speaking.W;

    private Actor? Actor => Http.ActorOrNull();

    private IEnumerable<(string Url, string Key)> Places
    {
        get
        {
            yield return (Front.TodayPage.Url(), "team.today");
            if (Actor!.JoinsRuns)
            {
                yield return (Practices.RunList.Url(), "team.together");
            }

            yield return (Moments.MomentList.Url(), "team.moments");
            if (Actor.MeetsFamilies)
            {
                yield return (Families.AskList.Url(), "team.asks");
            }

            yield return (Visions.PyramidPage.Url(), "team.pyramid");
            yield return (Network.StoryList.Url(), "team.stories");
            if (Actor.JoinsRuns)
            {
                yield return (Library.LibraryCorner.Url(), "library.title");
            }

            yield return (SchoolPage.Url(), "team.school");
        }
    }

    /// <summary>Pages whose own address is not that of the place in the menu they belong to.</summary>
    private static IEnumerable<string> Around(string url) => url switch
    {
        "/runs" => [url, "/methods"],
        "/moments" => [url, "/families"],
        "/pyramid" => [url, "/actions"],
        _ => [url],
    };

    private bool IsHere(string url) => Around(url).Any(at => Http.Request.Path.StartsWithSegments(at));
}
