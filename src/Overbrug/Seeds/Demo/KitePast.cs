using Overbrug.Moments;
using Overbrug.Platform.Data;

namespace Overbrug.Seeds.Demo;

/// <summary>What already took place, with who was counted at the door.</summary>
internal static class KitePast
{
    public static void Tell(DemoSchool kite)
    {
        var days = kite.Days;
        Past(kite, "fruit", "cooking", "Fruitsla met alle kleuren", days.In(-11), "Vissen");
        Past(kite, "books", "reading", "Boeken van thuis", days.In(-1), "Schildpadden");
        Past(kite, "music", "music", "Liedjes van overal", days.In(-6), "Uilen");
        Past(kite, "seeds", "garden", "Zaadjes in een potje", days.In(-40), "Schildpadden");
        Past(kite, "beds", "garden", "De moestuin om", days.In(-18), "Schildpadden");
        Past(kite, "cake", "cooking", "Taart op vrijdag", days.In(-60), "Vissen").CountAtDoor(1, 0);
        Past(kite, "welcome-coffee", "coffee", "", days.In(-15), "Vissen", "Schildpadden", "Uilen").CountAtDoor(14, 6);
    }

    private static Moment Past(DemoSchool kite, string key, string kind, string title, DateOnly day, params string[] classNames) =>
        KiteComing.Ready(kite, kite.Meets(key, kind, title, day, (8, 45), (10, 15), classNames), m =>
        {
            m.Door = kind == "coffee" ? Door.Open : Door.SignUp;
            m.Practical = WordList.Parse("siblings own-language");
        });
}
