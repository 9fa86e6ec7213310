using Overbrug.Network;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Network;

/// <summary>Pilots and stories for tests.</summary>
internal static class World
{
    public static Task<Pilot> Pilot(this Given given, Site site, params School[] schools) => given.Save(db =>
    {
        var pilot = new Pilot("Proeftuin Zenne", "Brussel", site.Clock.Now.UtcDateTime) { About = "Samen leren." };
        foreach (var school in schools)
        {
            db.Attach(school);
            pilot.Welcome(school);
        }

        return pilot;
    });

    public static async Task<Browser> Coordinator(this Given given, Site site, Pilot pilot)
    {
        var user = await given.User("Coordinator");
        await given.Save(_ => new PilotSeat(pilot.Id, user.Id));
        return site.As(user);
    }

    public static Task<Story> Story(this Given given, Site site, Membership by, string title, Reach reach = Reach.School, StoryKind kind = StoryKind.Success, string link = "") => given.Save(_ =>
    {
        var story = new Story(by.SchoolId, kind, title, "Het begon aan de poort.\n\nToen kwam er soep.", by, site.Clock.Now.UtcDateTime) { Link = link };
        story.ShareWith(reach, $"{StorySlug.Of(title)}-{story.Id:N}"[..Math.Min(80, StorySlug.Of(title).Length + 33)], site.Clock.Now.UtcDateTime);
        return story;
    });
}
