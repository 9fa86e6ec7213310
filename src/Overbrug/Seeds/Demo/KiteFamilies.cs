namespace Overbrug.Seeds.Demo;

internal static class KiteFamilies
{
    public static void Tell(DemoSchool kite)
    {
        Cards(kite, "Vissen", "blue fish, green kite, yellow teapot, red tractor, orange key, purple snail, pink rabbit, brown bear, blue drum, green leaf");
        Cards(kite, "Schildpadden", "green turtle, yellow sun, red apple, orange fox, purple butterfly, pink balloon, brown owl, blue whale");
        Cards(kite, "Uilen", "yellow bee, red ladybird, blue boat, green frog, orange carrot, purple train, pink shell, brown hedgehog");
        kite.Families("Vissen")[0].Join(kite.Class("Uilen"));
        kite.Families("Schildpadden")[0].Join(kite.Class("Vissen"));
    }

    private static void Cards(DemoSchool school, string className, string aliases)
    {
        foreach (var alias in aliases.Split(", "))
        {
            school.Family(className, alias.Split(' ')[0], alias.Split(' ')[^1]);
        }
    }
}
