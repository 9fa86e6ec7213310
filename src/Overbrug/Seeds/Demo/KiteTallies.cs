using Overbrug.Moments;

namespace Overbrug.Seeds.Demo;

/// <summary>What families said afterwards, by picture: counts only.</summary>
internal static class KiteTallies
{
    public static void Tell(DemoSchool kite)
    {
        Said(kite, "soup", KeptCounts.Hope, ("child-happy", 1), ("feel-welcome", 1));
        Said(kite, "fruit", "welcome", ("yes", 4), ("bit", 1));
        Said(kite, "fruit", "child", ("joy", 3), ("proud", 2), ("shy", 1));
        Said(kite, "fruit", "again", ("same", 2), ("talk", 1), ("parents", 2));
        Said(kite, "fruit", "for-child", ("fun", 5));
        Said(kite, "music", "welcome", ("yes", 6));
        Said(kite, "music", "child", ("joy", 4), ("new", 2));
        Said(kite, "music", "again", ("same", 4), ("other", 1));
        Said(kite, "beds", "welcome", ("yes", 5), ("not-yet", 1));
        Said(kite, "beds", "for-child", ("fun", 4), ("so-so", 1));
    }

    private static void Said(DemoSchool kite, string moment, string question, params (string Choice, int People)[] counts)
    {
        foreach (var (choice, people) in counts)
        {
            var tally = new Tally(kite.Moment(moment), question, choice);
            tally.Add(people);
            kite.World.Db.Add(tally);
        }
    }
}
