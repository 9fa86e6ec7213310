using System.Net;
using Overbrug.Moments;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments;

public sealed class MomentListTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Each_moment_says_who_comes_in_words()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.Places = 3);
        await scene.SignUp(moment, "blue", "fish", adults: 2, children: 1, interpreter: "tr");
        await scene.SignUp(moment, "green", "bee", adults: 1, children: 2);
        await scene.SignUp(moment, "red", "owl", adults: 4, state: SignUpState.NotComing);
        var page = await scene.AsTeacher().Get("/moments");
        page.ShouldSay("Volgende week").ShouldSay($"{Dutch.Day(moment.Day)}, 8.45 uur").ShouldSay("Vissen");
        page.ShouldSay("2 gezinnen, 3 volwassenen, 3 kinderen, tolk: Turks · nog 1 plaats");
    }

    [Fact]
    public async Task A_full_moment_says_so_and_an_open_one_counts_nobody()
    {
        var scene = await Scene.Of(site);
        var full = await scene.Moment(m => m.Places = 1);
        await scene.SignUp(full, "blue", "fish");
        await scene.Moment(m => m.Door = Door.Open);
        (await scene.AsTeacher().Get("/moments")).ShouldSay("1 gezin, 1 volwassene · alle plaatsen zijn bezet").ShouldSay("wie wil, komt langs");
    }

    [Fact]
    public async Task A_partner_sees_the_moments_of_the_own_class_without_counts()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.Title = "Soep");
        await scene.SignUp(moment, "blue", "fish", interpreter: "ti");
        (await (await scene.As(Role.Partner, scene.Class)).Get("/moments")).ShouldSay("Soep").ShouldNotSay("gezin,").ShouldNotSay("Tigrinya");
        (await (await scene.As(Role.Partner, scene.Other)).Get("/moments")).ShouldNotSay("Soep");
    }

    [Fact]
    public async Task The_filter_is_an_address_and_knows_only_what_is_offered()
    {
        var scene = await Scene.Of(site);
        await scene.Moment(m => m.Title = "Nog te doen", published: false);
        await scene.Moment(m => (m.Title, _) = ("Was er al", Move(m, scene.Today.AddDays(-3))));
        var list = await scene.AsTeacher().Get("/moments");
        list.ShouldNotSay("Nog te doen").ShouldNotSay("Was er al");
        (await list.Click("Voorbij")).ShouldSay("Was er al").ShouldSay("Wat voorbij is, voor alle klassen.");
        (await list.Click("Nog niet gepubliceerd")).ShouldSay("Nog te doen");
        (await (await list.Click("Voorbij")).Click("Beren")).ShouldNotSay("Was er al").ShouldSay("Wat voorbij is, Beren.");
        (await scene.AsTeacher().Get("/moments?when=%27%3B--&class=x&page=-4")).ShouldBe(HttpStatusCode.OK).ShouldSay("Wat nog komt");
        (await scene.AsTeacher().Get("/moments?page=999")).ShouldBe(HttpStatusCode.OK).ShouldSay("Vorige");
    }

    [Fact]
    public async Task What_ended_this_morning_comes_no_more()
    {
        var scene = await Scene.Of(site);
        await scene.Moment(m => (m.Title, _) = ("Koffie vanmorgen", Move(m, scene.Today, new TimeOnly(0, 0), new TimeOnly(0, 1))));
        await scene.Moment(m => (m.Title, _) = ("Koffie vanavond", Move(m, scene.Today, new TimeOnly(23, 0), new TimeOnly(23, 59))));
        var list = (await scene.AsTeacher().Get("/moments")).ShouldNotSay("Koffie vanmorgen").ShouldSay("Koffie vanavond");
        (await list.Click("Voorbij")).ShouldSay("Koffie vanmorgen").ShouldNotSay("Koffie vanavond");
    }

    [Fact]
    public async Task Thirty_stand_on_a_page()
    {
        var scene = await Scene.Of(site);
        for (var i = 0; i < 31; i++)
        {
            await scene.Moment(m => m.Title = $"Moment {i}");
        }

        var first = await scene.AsTeacher().Get("/moments");
        Assert.Equal(30, first.Document.QuerySelectorAll("main .row").Length);
        Assert.Single((await first.Click("Volgende")).Document.QuerySelectorAll("main .row"));
    }

    private static bool Move(Moment moment, DateOnly day, TimeOnly? starts = null, TimeOnly? ends = null)
    {
        moment.MoveTo(day, starts ?? moment.Starts, ends ?? moment.Ends);
        return true;
    }
}
