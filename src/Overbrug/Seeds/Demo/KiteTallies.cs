using Overbrug.Moments;

namespace Overbrug.Seeds.Demo;

/// <summary>What families said afterwards, by picture: counts only. Of the books only two phones answered yet, which nobody may read.</summary>
internal static class KiteTallies
{
    public static void Tell(DemoSchool kite)
    {
        Said(kite, "fruit", "welcome", ("yes", 4), ("bit", 1));
        Said(kite, "fruit", "child", ("joy", 3), ("proud", 2));
        Said(kite, "fruit", "again", ("same", 2), ("talk", 1), ("parents", 2));
        Said(kite, "fruit", "for-child", ("fun", 5));
        Said(kite, "music", "welcome", ("yes", 5));
        Said(kite, "music", "child", ("joy", 3), ("new", 2));
        Said(kite, "music", "again", ("same", 4), ("other", 1));
        Said(kite, "books", "welcome", ("yes", 1), ("bit", 1));
        Said(kite, "books", "for-child", ("fun", 2));
        Counted(kite, "beds", "welcome", ("yes", 5), ("not-yet", 1));
        Counted(kite, "beds", "for-child", ("fun", 4), ("so-so", 1));
    }

    private static void Said(DemoSchool kite, string moment, string question, params (string Choice, int People)[] counts) =>
        Add(kite, moment, question, onPaper: false, counts);

    private static void Counted(DemoSchool kite, string moment, string question, params (string Choice, int People)[] counts) =>
        Add(kite, moment, question, onPaper: true, counts);

    private static void Add(DemoSchool kite, string moment, string question, bool onPaper, (string Choice, int People)[] counts)
    {
        foreach (var (choice, people) in counts)
        {
            var tally = new Tally(kite.Moment(moment), question, choice, onPaper);
            tally.Add(people);
            kite.World.Db.Add(tally);
        }
    }
}
