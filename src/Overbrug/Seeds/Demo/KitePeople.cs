using Overbrug.Front;
using Overbrug.Schools;

namespace Overbrug.Seeds.Demo;

internal static class KitePeople
{
    private static readonly string[] All = ["Vissen", "Schildpadden", "Uilen"];

    public static async Task TellAsync(DemoSchool kite)
    {
        await kite.JoinsAsync("els", "juf Els", DemoPeople.Teacher, Role.Teacher, "Vissen");
        await kite.JoinsAsync("karim", "meester Karim", "karim@devlieger.example", Role.Teacher, "Schildpadden");
        await kite.JoinsAsync("noor", "juf Noor", "noor@devlieger.example", Role.Teacher, "Uilen");
        await kite.JoinsAsync("samira", "Samira", "samira@devlieger.example", Role.ChildCarer, "Vissen", "Schildpadden");
        await kite.JoinsAsync("lieve", "zorgjuf Lieve", "lieve@devlieger.example", Role.CareCoordinator, All);
        await kite.JoinsAsync("amal", "Amal", DemoPeople.BridgeWorker, Role.BridgeWorker, All);
        await kite.JoinsAsync("pieter", "directeur Pieter", DemoPeople.Head, Role.Head);
        await kite.JoinsAsync("jitse", "Jitse", "jitse@devlieger.example", Role.StudentTeacher, "Vissen");
        Partners(kite, await kite.JoinsAsync("hanne", "Hanne van Samenspel", DemoPeople.Partner, Role.Partner, All));
        kite.World.Db.Add(new Invitation(kite.School.Id, "bea@devlieger.example", "juf Bea", Role.Teacher, [kite.Class("Uilen").Id], new string('d', 64), kite.World.Ago(3)));
        kite.World.Db.Add(new Grant(kite.School.Id, "De daglijst toonde een klas te veel; kijken jullie mee?", 4, kite.World.Ago(30)));
        kite.Did("pieter", "invitation.sent", kite.School.Id, 3);
    }

    private static void Partners(DemoSchool kite, Membership hanne)
    {
        var play = new Partner(kite.School.Id, "Samenspel Zennebocht", kite.World.Ago(140))
        {
            Kind = "ouder-kindwerking",
            Link = "https://samenspel.example",
            Brings = "Hanne is er bij elke activiteit, een halve dag in de week. Ze brengt ouders met elkaar in gesprek en leent spelmateriaal uit.",
        };
        var lantern = new Partner(kite.School.Id, "Buurthuis Het Lantaarntje", kite.World.Ago(140))
        {
            Kind = "buurthuis",
            Link = "https://lantaarntje.example",
            Brings = "Een keuken op wandelafstand, een zaal zonder huur, en vrijwilligers die vijf talen spreken.",
        };
        kite.World.Db.AddRange(play, lantern);
        hanne.PartnerId = play.Id;
    }
}
