using Overbrug.Network;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Web;
using Overbrug.Schools;
using Overbrug.Tests.Network;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Matrix;

/// <summary>Two schools that know nothing of each other, and everyone who might ask.</summary>
internal sealed class World
{
    public required Half Ours { get; init; }

    public required Half Theirs { get; init; }

    /// <summary>What our school had.</summary>
    public required Half Gone { get; init; }

    public required string Asset { get; init; }

    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>Who may do most: forms are taken from what they see.</summary>
    public IEnumerable<Person> Owners => People.Where(p => p.Name is "Teacher of De Vlieger" or "Head of De Vlieger" or "family card" or "anonymous" or "editor");

    public static async Task<World> Of(Site site)
    {
        var (ours, theirs) = (await Half.Of(site, "De Vlieger"), await Half.Of(site, "De Wolk"));
        var given = site.Given();
        var seated = await given.User("Coordinator");
        await given.Save(_ => new PilotSeat(ours.Pilot.Id, seated.Id));
        var administrator = await given.Save(_ => Administrator("beheer", site));
        var editor = await given.User("Editor");
        await given.Change<User>(editor.Id, user => user.IsEditor = true);
        var gone = await Matrix.Gone.From(ours, site);
        await given.Change<Grant>(theirs.Grant.Id, grant => grant.End(site.Clock.Now.UtcDateTime));
        return new World
        {
            Ours = ours,
            Theirs = theirs,
            Gone = gone,
            Asset = site.Services.GetRequiredService<Assets>().Url("team.css").Split('/')[^1],
            People =
            [
                new("anonymous", site),
                new("family card", site) { Card = ours.Class.Family.Code },
                .. ours.Staff,
                .. theirs.Staff,
                new("coordinator", site, seated) { PilotId = ours.Pilot.Id },
                new("editor", site, editor) { IsEditor = true },
                new("removed Teacher of De Vlieger", site, gone.Class.Member.User),
                new("administrator, granted one school", site, administrator) { School = ours.School.Id },
            ],
        };
    }

    /// <summary>The same world once our school has ended its grant too, and who is let in nowhere.</summary>
    public static async Task<(World World, Person Person)> WithoutGrantsOf(Site site)
    {
        var world = await Of(site);
        await site.Given().Change<Grant>(world.Ours.Grant.Id, grant => grant.End(site.Clock.Now.UtcDateTime));
        return (world, world.People[^1] with { Name = "administrator without a grant", School = null });
    }

    private static User Administrator(string name, Site site) =>
        new($"{name}@overbrug.test", name, site.Clock.Now.UtcDateTime) { IsAdministrator = true, NormalizedEmail = $"{name}@OVERBRUG.TEST".ToUpperInvariant(), NormalizedUserName = $"{name}@OVERBRUG.TEST".ToUpperInvariant() };
}
