using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Network;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Seeds.Demo.Runs;
using Overbrug.Visions;

namespace Overbrug.Seeds.Demo;

/// <summary>De Klaproos: a small second school of the pilot, with one class.</summary>
internal static class Poppy
{
    public static async Task<DemoSchool> TellAsync(DemoWorld world)
    {
        var school = new School("De Klaproos", "Brussel, Zennebocht", "de-klaproos", world.Ago(170)) { Languages = WordList.Parse("fr ar") };
        world.Db.Add(school);
        var poppy = new DemoSchool(world, school);
        poppy.Opens("Egels", "hedgehog");
        await poppy.JoinsAsync("greet", "directeur Greet", "greet@deklaproos.example", Role.Head);
        await poppy.JoinsAsync("fatma", "juf Fatma", "fatma@deklaproos.example", Role.Teacher, "Egels");
        poppy.Family("Egels", "red", "mushroom");
        poppy.Family("Egels", "blue", "moon");
        Tell(poppy, poppy.Families("Egels")[0]);
        RunScript.Play(poppy, "Egels", "fatma", "Verhalen in twee talen", 12, PoppyRun.Script);
        await world.Db.SaveChangesAsync();
        return poppy;
    }

    private static void Tell(DemoSchool poppy, Family family)
    {
        var (db, now) = (poppy.World.Db, poppy.World.Now);
        var moment = KiteComing.Ready(poppy, poppy.Meets("stories", "reading", "Een verhaal in twee talen", poppy.Days.In(4), (8, 45), (9, 45), "Egels"), m => m.Door = Door.SignUp);
        var signUp = new SignUp(moment, family, now);
        signUp.Say(SignUpState.Coming, 1, 1, null, WordList.Parse("own-language"), RandomKey.New(), now);
        var story = new Story(poppy.School.Id, StoryKind.Success, "De juf die luisterde", "Drie mama’s vertelden hetzelfde sprookje, elk op hun manier. Ik zei bijna niets, en het was mijn mooiste uur van de week.", poppy.Member("fatma"), poppy.World.Ago(6));
        story.ShareWith(Reach.Pilot, "de-juf-die-luisterde", poppy.World.Ago(6));
        db.AddRange(signUp, story,
            new Ask(poppy.Class("Egels"), family, AskKind.Wish, RandomKey.New(), "fr", poppy.Days.Today, now) { Picked = WordList.Parse("want-read") },
            new Action(poppy.School.Id, "Een verteltapijt in de gang", Layer.Presence, now) { Who = "juf Fatma" });
    }
}
