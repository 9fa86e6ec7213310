using Overbrug.Network;

namespace Overbrug.Seeds.Demo;

internal static class KiteStories
{
    public static void Tell(DemoSchool kite)
    {
        Told(kite, "karim", StoryKind.Success, "Een papa bleef nog een halfuur", "de-papa-en-de-moestuin", Reach.Everyone,
            """
            Hij stond elke ochtend aan de overkant van de straat. Toen we de moestuin omspitten, kwam hij mee omdat zijn zoon aan zijn mouw trok.

            Hij bleek thuis een veld te hebben gehad. Hij toonde ons hoe je een bed recht krijgt met een touwtje. De kinderen stonden in een rij om het na te doen.

            Na de activiteit bleef hij nog een halfuur. Nu zwaait hij elke ochtend, en hij heeft zijn schop op school laten staan.
            """, "", 12);
        Told(kite, "els", StoryKind.Threshold, "Niemand durfde over de streep", "niemand-durfde-over-de-streep", Reach.Everyone,
            """
            Aan onze deur lag een rode streep. Ouders bleven erachter staan, ook toen we hen uitnodigden. Wij dachten dat ze geen zin hadden.

            Amal vroeg het gewoon aan de poort. Een mama zei: ‘Ik dacht dat het niet mocht.’
            """,
            "We haalden de streep weg, samen met de kinderen. Juf en partner gingen zelf tot aan de poort en liepen mee naar binnen. De eerste keer kwamen er zes gezinnen, de tweede keer negen.", 30);
        Told(kite, "els", StoryKind.Pitfall, "Taart bakken op vrijdag om elf uur", "taart-op-vrijdag", Reach.Pilot,
            "We hadden alles klaar: schorten, eieren, een mooie brief. Er kwam één mama. Vrijdag om elf uur is iedereen aan het werk of naar de moskee, en in de brief stond dat je twee euro meebracht.",
            "We vragen nu eerst aan drie ouders welk uur past. Geld vragen we niet meer.", 45);
        Told(kite, "noor", StoryKind.Idea, "Een lied van thuis als begin van de dag", "een-lied-van-thuis", Reach.Pilot,
            "Elke week zingt één ouder een lied voor, aan de kring of opgenomen op een telefoon. De kinderen kennen nu al zeven liedjes in vijf talen. Wie niet graag zingt, klapt de maat.", "", 8);
        Told(kite, "samira", StoryKind.Idea, "Een foto van mijn handen", "", Reach.School,
            "Sommige ouders willen niet op een foto. We maken nu foto’s van handen: handen die snijden, handen die kneden. Iedereen herkent de zijne.", "", 5);
    }

    private static void Told(DemoSchool kite, string person, StoryKind kind, string title, string slug, Reach reach, string text, string whatHelped, int daysAgo)
    {
        var story = new Story(kite.School.Id, kind, title, text, kite.Member(person), kite.World.Ago(daysAgo)) { WhatHelped = whatHelped };
        if (reach != Reach.School)
        {
            story.ShareWith(reach, slug, kite.World.Ago(daysAgo));
        }

        kite.World.Db.Add(story);
        kite.Did(person, "story.written", story.Id, daysAgo);
    }
}
