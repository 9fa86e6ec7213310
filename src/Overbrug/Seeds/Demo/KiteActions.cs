using Overbrug.Practices;
using Overbrug.Seeds.Demo.Runs;
using Overbrug.Visions;

namespace Overbrug.Seeds.Demo;

/// <summary>What the school does: much on the ground of the pyramid, little yet at its top.</summary>
internal static class KiteActions
{
    public static void Tell(DemoSchool kite)
    {
        Act(kite, Layer.Interest, ActionState.Doing, "We vragen bij de start wat een kind graag hoort, eet en zingt", "alle juffen en meesters", 60);
        Act(kite, Layer.Interest, ActionState.Doing, "Een stadsplan in de gang: waar wonen en werken wij?", "zorgjuf Lieve", 5);
        Act(kite, Layer.Interest, ActionState.Planned, "Het team wandelt mee door de buurt in augustus", "directeur Pieter en Amal", 130);
        Act(kite, Layer.Communication, ActionState.Doing, "Elke ochtend staat iemand van ons aan de poort, met een naamkaartje", "om de beurt", 40);
        Act(kite, Layer.Communication, ActionState.Doing, "Wat in de heen-en-weermap zit, heeft een prent", "juf Noor", 3);
        Act(kite, Layer.Communication, ActionState.Doing, "Oudercontact met een tolk: we vragen het aan elk gezin", "zorgjuf Lieve", 90);
        Act(kite, Layer.Communication, ActionState.Dropped, "Een nieuwsbrief van vier bladzijden", "", null);
        Act(kite, Layer.Presence, ActionState.Doing, "Boekenhoek voor ouders, elke vrijdag open", "meester Karim", 25);
        Act(kite, Layer.Presence, ActionState.Doing, "Vier activiteiten per klas met ouders erbij", "elke klas met Hanne", 9).RunId = Garden(kite).Id;
        Act(kite, Layer.Presence, ActionState.Doing, "De rode streep aan de deur is weg", "heel het team", 160);
        Act(kite, Layer.Presence, ActionState.Planned, "Koffie op school elke eerste donderdag", "Amal", 12);
        Act(kite, Layer.Participation, ActionState.Planned, "Twee ouders beslissen mee over het lentefeest", "directeur Pieter", 6);
    }

    private static Run Garden(DemoSchool kite) =>
        kite.World.Db.Set<Run>().Local.First(run => run.Theme == KiteRuns.Garden);

    private static Action Act(DemoSchool kite, Layer layer, ActionState state, string title, string who, int? returnsInDays)
    {
        var action = new Action(kite.School.Id, title, layer, kite.World.Ago(50))
        {
            State = state,
            Who = who,
            ReturnsOn = returnsInDays is { } days ? Action.OnAWeekday(kite.Days.Today.AddDays(days)) : null,
        };
        kite.World.Db.Add(action);
        return action;
    }
}
