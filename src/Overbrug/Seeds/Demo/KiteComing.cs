using Overbrug.Moments;
using Overbrug.Platform.Data;

namespace Overbrug.Seeds.Demo;

/// <summary>What stands ready: today, tomorrow and the weeks after.</summary>
internal static class KiteComing
{
    public static void Tell(DemoSchool kite)
    {
        var (days, now) = (kite.Days, kite.World.Now);
        Ready(kite, kite.Meets("colour", "painting", "Groot schilderen op de grond", days.Now, (8, 45), (10, 15), "Uilen"), m =>
        {
            m.Bring = WordList.Parse("old-clothes");
            m.Practical = WordList.Parse("siblings own-language no-photos");
        });
        Ready(kite, kite.Meets("soup", "cooking", "Samen soep maken", days.In(1), (8, 45), (10, 15), "Vissen"), m =>
        {
            (m.Door, m.Places) = (Door.SignUp, 12);
            m.Spoken = WordList.Parse("nl fr ar");
            m.Bring = WordList.Parse("vegetable");
            m.Practical = WordList.Parse("siblings halal interpreter own-language");
            m.Note = "Wie wil, komt al om half negen mee de groenten wassen.";
        });
        Ready(kite, kite.Meets("coffee", "coffee", "", days.In(3), (8, 30), (9, 30), "Vissen", "Schildpadden", "Uilen"), m =>
        {
            m.PlaceKind = "hall";
            m.Practical = WordList.Parse("babies drinks come-later");
        });
        Ready(kite, kite.Meets("park", "walk", "Samen naar het park aan de Zenne", days.In(6), (9, 0), (11, 15), "Vissen", "Schildpadden"), m =>
        {
            (m.Door, m.Places, m.Audience) = (Door.SignUp, 5, Audience.Families);
            (m.PlaceKind, m.Place) = ("park", "Zennepark, bij de rode brug");
            m.SignUpUntil = days.In(4);
            m.Bring = WordList.Parse("shoes coat bottle");
            m.Practical = WordList.Parse("siblings stroller outside");
        });
        var tower = Ready(kite, kite.Meets("tower", "building", "De hoogste toren", days.Afternoon(4), (13, 30), (15, 0), "Uilen"), m => m.Door = Door.SignUp);
        tower.MoveTo(days.Afternoon(8), new TimeOnly(13, 30), new TimeOnly(15, 0));
        Ready(kite, kite.Meets("sport", "sport", "Bewegen met papa’s en opa’s", days.Afternoon(5), (13, 30), (15, 0), "Vissen"), m => m.Door = Door.SignUp)
            .Cancel("ill", now);
        kite.Meets("party", "party", "Lentefeest met de buurt", days.Afternoon(14), (14, 0), (16, 0), "Vissen", "Schildpadden", "Uilen");
    }

    internal static Moment Ready(DemoSchool school, Moment moment, System.Action<Moment> change)
    {
        moment.PlaceKind = "classroom";
        moment.Spoken = WordList.Parse("nl fr");
        moment.PovertyLook = new PovertyLook { HiddenCosts = true, Hours = true, SmallChildren = true, Way = true, Note = "Wie niets kan meebrengen, krijgt het gewoon van ons. Niemand hoeft dat te zeggen." };
        change(moment);
        moment.Publish(school.World.Ago(9));
        return moment;
    }
}
