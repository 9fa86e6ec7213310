using Overbrug.Practices;
using Overbrug.Schools;

namespace Overbrug.Seeds.Demo.Runs;

/// <summary>One run for each phase of the method, and one that failed and taught something.</summary>
internal static class KiteRuns
{
    public const string Garden = "Onze moestuin";

    public static void Tell(DemoSchool kite)
    {
        Play(kite, "Vissen", "els", "Bewegen met papa’s en opa’s", 6, StartRun.Script);
        Play(kite, "Uilen", "noor", "Torens en bruggen", 9, PrepareRun.Script, "tower");
        var cooking = Play(kite, "Vissen", "els", "Samen koken", 45, SoupRun.Script, "fruit", "soup");
        cooking.ThemeChanges = true;
        (cooking.Activities[0].Theme, cooking.Activities[1].Theme) = ("Fruitsla", "Soep");
        Play(kite, "Uilen", "noor", "Kleur op de grond", 16, ColourRun.Script, "colour");
        Play(kite, "Schildpadden", "karim", "Boeken van thuis", 20, BooksRun.Script, "books");
        Play(kite, "Uilen", "noor", "Muziek van overal", 38, MusicRun.Script, "music");
        Play(kite, "Schildpadden", "karim", Garden, 75, GardenRun.Script, "seeds", "beds");
        Play(kite, "Vissen", "els", "Taart op vrijdag", 90, CakeRun.Script, "cake")
            .End(Ending.FailedAndLearned, "Er kwam één mama. We kozen het uur zonder het aan iemand te vragen, en we vroegen geld. Dat doen we niet meer.", kite.World.Ago(55));
    }

    private static Run Play(DemoSchool kite, string className, string starter, string theme, int daysAgo, string script, params string[] moments)
    {
        var run = RunScript.Play(kite, className, starter, theme, daysAgo, script);
        run.PartnerId = kite.Member("hanne").PartnerId;
        foreach (var (activity, moment) in run.Activities.Zip(moments))
        {
            activity.TakePlaceAt(kite.Moment(moment));
        }

        return run;
    }
}
