using System.Net;
using Overbrug.Moments;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments;

public sealed class WhoComesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_own_team_reads_aliases_numbers_interpreters_and_hopes()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.Places = 2);
        await scene.SignUp(moment, "blue", "fish", adults: 2, children: 1, interpreter: "tr", hopes: "child-happy");
        await scene.SignUp(moment, "blue", "rabbit", hopes: "child-happy feel-welcome");
        await scene.SignUp(moment, "red", "owl", state: SignUpState.Waiting);
        await scene.SignUp(moment, "pink", "bee", state: SignUpState.NotComing);
        var page = await scene.AsTeacher().Get($"/moments/{moment.Id}/who");
        page.ShouldSay("blauwe vis").ShouldSay("2 volwassenen, 1 kind").ShouldSay("tolk Turks").ShouldSay("blauw konijn");
        page.ShouldSay("Turks voor 1 gezin").ShouldSay("2 gezinnen kozen een prent").ShouldNotSay("mijn kind blij is").ShouldNotSay("ik me welkom voel");
        page.ShouldSay("nummer 1").ShouldSay("rode uil").ShouldSay("1 gezin kan deze keer niet").ShouldNotSay("roze bij").ShouldSay("alle plaatsen zijn bezet");
    }

    [Fact]
    public async Task Hopes_are_told_together_once_it_begins()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.MoveTo(scene.Today, new TimeOnly(0, 0), new TimeOnly(23, 59)));
        foreach (var thing in new[] { "fish", "rabbit", "owl", "bee", "frog" })
        {
            await scene.SignUp(moment, "blue", thing, hopes: thing is "fish" or "owl" ? "child-happy" : "child-happy own-language");
        }

        (await scene.AsTeacher().Get($"/moments/{moment.Id}/who")).ShouldSay("mijn kind blij is: bijna iedereen").ShouldSay("mijn taal er ook mag zijn: ongeveer de helft").ShouldSay("Van 5 antwoorden");
    }

    [Fact]
    public async Task Families_of_another_class_are_counted_and_not_named()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.OfferTo([scene.Class, scene.Other]));
        await scene.SignUp(moment, "blue", "fish");
        await scene.SignUp(moment, "green", "frog", group: scene.Other);
        (await scene.AsTeacher().Get($"/moments/{moment.Id}/who")).ShouldSay("blauwe vis").ShouldNotSay("groene kikker").ShouldSay("Er komt ook 1 gezin van een andere klas");
    }

    [Theory]
    [InlineData(Role.Partner, true)]
    [InlineData(Role.StudentTeacher, true)]
    [InlineData(Role.Teacher, false)]
    [InlineData(Role.Head, false)]
    public async Task Nobody_else_sees_who_comes(Role role, bool ownClass)
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var signUp = await scene.SignUp(moment, "blue", "fish");
        var browser = await scene.As(role, ownClass ? scene.Class : scene.Other);
        (await browser.Get($"/moments/{moment.Id}/who")).ShouldBe(HttpStatusCode.NotFound).ShouldNotSay("blauwe vis");
        (await browser.Get($"/moments/{moment.Id}/door")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Post($"/moments/{moment.Id}/door-counts", ("signup", signUp.Id.ToString()), ("count", "adults+"))).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get($"/moments/{moment.Id}")).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Wie komt?").ShouldNotSay("blauwe vis");
        Assert.Null((await site.Read(async db => await db.FindAsync<SignUp>(signUp.Id)))!.CameAdults);
    }
}
