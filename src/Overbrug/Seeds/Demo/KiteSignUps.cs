using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;

namespace Overbrug.Seeds.Demo;

/// <summary>Who comes, who waits for a place, who cannot, and who came.</summary>
internal static class KiteSignUps
{
    public static void Tell(DemoSchool kite)
    {
        var fish = kite.Families("Vissen");
        var turtles = kite.Families("Schildpadden");
        var owls = kite.Families("Uilen");
        Come(kite, "soup", fish[0], 1, 1, "child-happy talk-teacher", "tr");
        Come(kite, "soup", fish[1], 1, 0, "child-speaks");
        Come(kite, "soup", fish[2], 2, 1, "feel-welcome own-language", "ar");
        Come(kite, "soup", fish[3], 1, 0, "meet-parents child-happy");
        Come(kite, "soup", fish[4], 1, 1, "know-class");
        Come(kite, "soup", fish[5], 1, 0, "child-happy learn-something");
        Come(kite, "soup", fish[6], 2, 0, "child-plays own-language");
        Come(kite, "soup", turtles[0], 1, 0, "child-happy");
        Said(kite, "soup", fish[7], SignUpState.NotComing, 1, 0);
        OnPaper(kite, "soup", fish[8], 1, 1);
        foreach (var (family, place) in fish.Take(3).Concat(turtles.Take(2)).Concat(fish.Skip(3).Take(2)).Select((f, i) => (f, i)))
        {
            Said(kite, "park", family, place < 5 ? SignUpState.Coming : SignUpState.Waiting, 1, place % 2, daysAgo: 7 - place);
        }

        Come(kite, "tower", owls[0], 1, 0, "child-plays");
        Come(kite, "tower", owls[3], 2, 1, "child-happy");
        Come(kite, "sport", fish[3], 1, 0, "child-happy");
        Came(kite, "fruit", fish, 6);
        Came(kite, "books", turtles, 5);
        Came(kite, "music", owls, 7);
        Came(kite, "seeds", turtles, 4);
        Came(kite, "beds", turtles, 7);
    }

    private static void Come(DemoSchool kite, string moment, Family family, int adults, int children, string hopes, string? interpreter = null) =>
        Said(kite, moment, family, SignUpState.Coming, adults, children, hopes, interpreter);

    /// <summary>A strip came back; Els tapped it in.</summary>
    private static void OnPaper(DemoSchool kite, string moment, Family family, int adults, int children)
    {
        Said(kite, moment, family, SignUpState.Coming, adults, children, daysAgo: 1);
        kite.Did("els", "moment.paper-noted", kite.Moment(moment).Id, 1);
    }

    private static SignUp Said(DemoSchool kite, string moment, Family family, SignUpState state, int adults, int children, string hopes = "", string? interpreter = null, int daysAgo = 2)
    {
        var signUp = new SignUp(kite.Moment(moment), family, kite.World.Ago(daysAgo));
        signUp.Say(state, adults, children, interpreter, WordList.Parse(hopes), RandomKey.New(), kite.World.Ago(daysAgo));
        kite.World.Db.Add(signUp);
        return signUp;
    }

    private static void Came(DemoSchool kite, string moment, IReadOnlyList<Family> families, int how)
    {
        foreach (var (family, i) in families.Take(how).Select((family, i) => (family, i)))
        {
            var signUp = Said(kite, moment, family, SignUpState.Coming, 1 + (i % 3 == 0 ? 1 : 0), i % 2, i % 2 == 0 ? "child-happy" : "meet-parents", daysAgo: 20);
            signUp.CountAtDoor(i == how - 1 ? 0 : signUp.Adults, i == how - 1 ? 0 : signUp.Children);
        }
    }
}
