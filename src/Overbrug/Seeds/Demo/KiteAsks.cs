using Overbrug.Families;
using Overbrug.Platform.Data;

namespace Overbrug.Seeds.Demo;

internal static class KiteAsks
{
    public static void Tell(DemoSchool kite)
    {
        Ask(kite, "Vissen", 0, AskKind.Offer, "ar", 1, "can-cook");
        Ask(kite, "Vissen", 3, AskKind.Gate, "tr", 0).ReachableAt("Mama van de rode tractor", null);
        Ask(kite, "Schildpadden", 2, AskKind.Call, "uk", 1).ReachableAt("Oksana", "0470 00 00 12");
        Ask(kite, "Schildpadden", 4, AskKind.Wish, "fr", 2, "want-outside", "Est-ce qu’on peut aller voir les canards avec la classe ?");
        Ask(kite, "Uilen", 1, AskKind.Wish, "en", 3, "want-know-day want-see-play");
        Ask(kite, "Vissen", 5, AskKind.Wish, "fr", 12, "want-fathers")
            .AnswerWith("we-do-it-on", "Juf Els en Samira plannen het samen. Opa’s mogen ook.", kite.Days.In(5), kite.Member("els"), kite.World.Ago(10));
        Ask(kite, "Schildpadden", 0, AskKind.Offer, "tr", 25, "can-garden")
            .AnswerWith("come-along", "De moestuin wacht op jou.", null, kite.Member("karim"), kite.World.Ago(24));
        Ask(kite, "Uilen", 5, AskKind.Wish, "ar", 18, "want-sing")
            .AnswerWith("we-do-it", "", null, kite.Member("noor"), kite.World.Ago(17));
        Ask(kite, "Uilen", 6, AskKind.Wish, "en", 20, "want-celebrate")
            .AnswerWith("later-this-year", "", null, kite.Member("amal"), kite.World.Ago(15));
    }

    private static Ask Ask(DemoSchool kite, string className, int family, AskKind kind, string language, int daysAgo, string picked = "", string text = "")
    {
        var ask = new Ask(kite.Class(className), kite.Families(className)[family], kind, RandomKey.New(), language, kite.Days.Today.AddDays(-daysAgo), kite.World.Ago(daysAgo))
        {
            Picked = WordList.Parse(picked),
            Text = text,
        };
        kite.World.Db.Add(ask);
        return ask;
    }
}
