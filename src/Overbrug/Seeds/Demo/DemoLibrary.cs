using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Library;
using Overbrug.Library.Importing;
using Overbrug.Library.Lists;
using Overbrug.Library.Suggesting;
using Overbrug.Library.Trying;
using Overbrug.Library.Watching;
using Overbrug.Network;
using Overbrug.Platform.Accounts;

namespace Overbrug.Seeds.Demo;

/// <summary>What the two schools do with the library, and what waits for its editor: Dirk of the pilot.</summary>
internal static class DemoLibrary
{
    public static async Task TellAsync(DemoWorld world, DemoSchool kite, DemoSchool poppy, User editor)
    {
        editor.IsEditor = true;
        var items = await world.Db.Set<Resource>().Where(r => r.WithdrawnAt == null).ToDictionaryAsync(r => r.Slug);
        var paper = Dead(world, "Buurtkrant van de Zennebocht", "buurtkrant-zennebocht");
        world.Db.AddRange(
            Lists(kite, items, "Beginnen met ouders in de klas", "Voor wie volgend jaar nieuw is in ons team. Begin bovenaan.", Reach.Everyone, "beginnen-met-ouders", "over-de-streep", "kaap-presentatie", "koffiemoment"),
            Lists(kite, items, "Voor de teamdag van september", "Samen bekijken, daarna praten we erover.", Reach.School, "", "piramide-mechelen", "12-sleutels-vbjk"),
            Lists(poppy, items, "De buurt in", "Wat ons hielp voor onze eerste wandeling.", Reach.Pilot, "", "schoolbuurt-wandelend", "goede-start-wandeling"),
            Tries(kite, "els", items["koffiemoment"], "Ouders van de Vissen", "We begonnen met vijf minuten, staand, met de deur open.", "Geen lijst laten rondgaan. Niemand wou als eerste zijn naam zetten.", true, 40),
            Tries(poppy, "fatma", items["schoolbuurt-wandelend"], "Ons hele team", "Een mama liep voorop en koos de weg.", "De volgende keer na vier uur: dan is de markt er.", true, 20),
            Tries(kite, "karim", items["over-de-streep"], "Het team, op een woensdag", "Na de film eerst zwijgen en schrijven, dan pas praten.", "In twee keer kijken. Het was veel.", false, 2),
            new Suggestion(SuggestionKind.Item, null, "Een podcast over thuistalen", "https://thuistalen.example/podcast", "Ouders vertellen over de taal van hun kinderen. Kort en goed te volgen.", kite.Days.Today),
            new Suggestion(SuggestionKind.Correction, items["overbruggen"], "", "", "De film duurt 40 minuten, zet dat er misschien bij.", kite.Days.Today),
            Taken(new Suggestion(SuggestionKind.Reaction, items["over-de-streep"], "", "", "Wij keken met ouders én juffen samen. Iedereen herkende iets.", kite.Days.Today.AddDays(-9)), kite.Days.Today.AddDays(-8)));
        Imported(world, editor, paper);
    }

    private static ReadingList Lists(DemoSchool school, Dictionary<string, Resource> items, string title, string about, Reach reach, string slug, params string[] slugs)
    {
        var list = new ReadingList(school.School.Id, title, about, school.World.Ago(15));
        list.ShareWith(reach, slug);
        foreach (var item in slugs)
        {
            list.Put(items[item]);
        }

        return list;
    }

    private static Tried Tries(DemoSchool school, string person, Resource item, string forWhom, string whatHelped, string differently, bool isTaken, int daysAgo)
    {
        var tried = new Tried(item, school.Member(person), forWhom, whatHelped, differently, school.World.Ago(daysAgo));
        if (isTaken)
        {
            tried.LookAt(true, school.World.Ago(daysAgo - 1));
        }

        school.Did(person, "tried.told", tried.Id, daysAgo);
        return tried;
    }

    private static Suggestion Taken(Suggestion suggestion, DateOnly on)
    {
        suggestion.LookAt(true, on);
        return suggestion;
    }

    /// <summary>An item of three years ago whose site is gone: it comes back to the editor twice over.</summary>
    private static Resource Dead(DemoWorld world, string title, string slug)
    {
        var item = new Resource(slug, Facts(title), world.Ago(3 * 365));
        var link = new WatchedLink(item, world.Ago(20));
        foreach (var daysAgo in new[] { 12, 9, 4 })
        {
            link.Miss("404", world.Ago(daysAgo), TimeSpan.FromDays(5));
        }

        world.Db.AddRange(item, link);
        return item;
    }

    private static ResourceFacts Facts(string title) => new()
    {
        Title = title,
        Kind = ResourceKind.Website,
        Makers = "Buurthuis Het Lantaarntje",
        Audience = new(["parents", "partners"]),
        Languages = new(["nl", "fr"]),
        Theme = "neighbourhood-welfare",
        Link = "https://buurtkrant.example",
        Layers = new(["communication"]),
        SoundOrPicture = true,
        About = LocalizedText.InDutch("Elke maand vertelt het buurthuis wie er nieuw is en wat er te doen valt. Met foto’s van plekken, niet van mensen.")
            .With("fr", "Chaque mois, la maison de quartier raconte qui est nouveau et ce qu’il y a à faire. Avec des photos de lieux, pas de personnes.", draft: true)
            .With("en", "Every month the neighbourhood house tells who is new and what there is to do. With photos of places, not of people.", draft: true),
    };

    private static void Imported(DemoWorld world, User editor, Resource paper)
    {
        var import = new Import("lijst-van-het-buurthuis.csv", editor.Id, world.Ago(5));
        import.Ready(world.Ago(5));
        import.Finish(world.Ago(5));
        world.Db.AddRange(import,
            new ImportRow(import, 2, Verdict.Known, "buurtkrant-zennebocht", FactsText.Of(paper.Facts), "", paper.Id),
            new ImportRow(import, 3, Verdict.Broken, "", "", "Er staat geen titel.", null));
    }
}
