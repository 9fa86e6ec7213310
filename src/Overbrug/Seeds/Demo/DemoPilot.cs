using Overbrug.Front;
using Overbrug.Network;
using Overbrug.Platform.Accounts;

namespace Overbrug.Seeds.Demo;

internal static class DemoPilot
{
    public static async Task<User> TellAsync(DemoWorld world, DemoSchool kite, DemoSchool poppy)
    {
        var pilot = new Pilot("Proeftuin Zennebocht", "Brussel", world.Ago(180))
        {
            About = "Twee kleuterscholen en hun partners zoeken samen hoe ouders mee in de klas komen. Elke maand kijken we bij elkaar over de schouder.",
        };
        pilot.Welcome(kite.School);
        pilot.Welcome(poppy.School);
        var coordinator = await world.PersonAsync("Dirk van de proeftuin", DemoPeople.Coordinator);
        world.Db.AddRange(pilot, new PilotSeat(pilot.Id, coordinator.Id));
        return coordinator;
    }
}
