using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Seeds.Demo.Runs;

namespace Overbrug.Seeds.Demo;

/// <summary>Preschool De Vlieger in the quarter Zennebocht: three class groups, a team, two partners.</summary>
internal static class Kite
{
    public const string Slug = "de-vlieger";

    public static async Task<DemoSchool> TellAsync(DemoWorld world)
    {
        var school = new School("De Vlieger", "Brussel, Zennebocht", Slug, world.Ago(200)) { Languages = WordList.Parse("fr en ar tr uk") };
        world.Db.Add(school);
        var kite = new DemoSchool(world, school);
        kite.Opens("Vissen", "fish");
        kite.Opens("Schildpadden", "turtle");
        kite.Opens("Uilen", "owl");
        await KitePeople.TellAsync(kite);
        KiteFamilies.Tell(kite);
        KiteComing.Tell(kite);
        KitePast.Tell(kite);
        KiteSignUps.Tell(kite);
        KiteTallies.Tell(kite);
        KiteAsks.Tell(kite);
        KiteRuns.Tell(kite);
        KiteActions.Tell(kite);
        KiteStories.Tell(kite);
        await world.Db.SaveChangesAsync();
        return kite;
    }
}
