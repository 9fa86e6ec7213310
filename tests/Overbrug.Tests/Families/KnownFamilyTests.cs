using System.Net;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Tests.Moments;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Families;

/// <summary>What stands behind the card is seen by who is known in that class, and by nobody else.</summary>
public sealed class KnownFamilyTests(Site site) : IClassFixture<Site>
{
    private const string Outing = "Samen wandelen";

    [Fact]
    public async Task A_phone_with_a_card_of_another_class_sees_only_what_the_poster_says()
    {
        var (scene, outing) = await WithOuting();
        var stranger = await site.Given().Family(scene.Other, "blue", "owl");
        var browser = site.Anyone();
        browser.Keep(FamilyCookie.Name, stranger.Code!);
        (await browser.Get($"/nl/k/{scene.Class.Code}")).ShouldSay("blauwe uil").ShouldNotSay(Outing);
        (await browser.Get($"/nl/k/{scene.Class.Code}/m/{outing.Id}/coming")).ShouldBe(HttpStatusCode.NotFound).ShouldNotSay(Outing);
        (await browser.Get($"/nl/k/{scene.Class.Code}/m/{outing.Id}")).ShouldBe(HttpStatusCode.NotFound).ShouldNotSay(Outing);
        Assert.DoesNotContain(Outing, await Calendar(browser, scene.Class.Code!), StringComparison.Ordinal);
        Assert.Empty((await site.All<SignUp>()).Where(s => s.MomentId == outing.Id));
    }

    [Fact]
    public async Task Joining_a_second_class_by_card_shows_its_outings_only_once_its_team_knows_the_family()
    {
        var (scene, _) = await WithOuting();
        var coffee = await scene.Moment();
        var family = await site.Given().Family(scene.Other, "blue", "owl");
        var joined = await (await site.Anyone().Get($"/nl/k/{scene.Class.Code}/card")).Submit("Open mijn pagina", ("Typed", family.Code!));
        joined.ShouldSay("Beren · Vissen").ShouldSay("Samen koken").ShouldNotSay(Outing);
        Assert.DoesNotContain(Outing, await Calendar(site.Anyone(), family.Code!), StringComparison.Ordinal);
        await (await joined.Click("We komen")).Submit("Ja, we komen");
        var who = await scene.AsTeacher().Get($"/moments/{coffee.Id}/who");
        (await who.ShouldSay("blauwe uil").Submit("We kennen dit gezin (Vissen)")).ShouldSay("Dit gezin ziet nu ook").ShouldNotSay("We kennen dit gezin");
        (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldSay(Outing);
        Assert.Contains(await site.All<Event>(), e => e.What == "family.known" && e.SubjectId == family.Id);
    }

    [Fact]
    public async Task A_phone_that_came_from_a_poster_becomes_known_when_the_team_says_so()
    {
        var (scene, _) = await WithOuting();
        var moment = await scene.Moment();
        var browser = site.Anyone();
        await (await (await browser.Get($"/nl/k/{scene.Class.Code}")).Click("We komen")).Submit("Ja, we komen", ("Remember", "yes"));
        (await browser.Get($"/nl/k/{scene.Class.Code}")).ShouldSay("Dan zie je hier ook de uitstappen").ShouldNotSay(Outing);
        await (await scene.AsTeacher().Get($"/moments/{moment.Id}/who")).Submit("We kennen dit gezin (Vissen)");
        (await browser.Get($"/nl/k/{scene.Class.Code}")).ShouldSay(Outing).ShouldNotSay("Dan zie je hier ook de uitstappen");
    }

    [Fact]
    public async Task A_team_says_it_of_its_own_classes_only()
    {
        var (scene, _) = await WithOuting();
        var moment = await scene.Moment(m => m.OfferTo([scene.Class, scene.Other]));
        var family = await site.Given().Save(_ => new Family(scene.Class, new Alias("green", "frog"), isKnown: false, site.Clock.Now.UtcDateTime));
        var signUp = await site.Given().Save(db =>
        {
            db.Attach(family);
            return new SignUp(moment, family, site.Clock.Now.UtcDateTime);
        });
        foreach (var person in new[] { await scene.As(Role.Teacher, scene.Other), await scene.As(Role.Partner, scene.Class), await scene.AsStranger() })
        {
            (await person.Post($"/moments/{moment.Id}/acquaintances", ("signup", signUp.Id.ToString()), ("class", scene.Class.Id.ToString()))).ShouldBe(HttpStatusCode.NotFound);
        }

        (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldNotSay(Outing);
    }

    [Fact]
    public async Task Of_several_cards_on_a_phone_the_one_of_this_class_is_used()
    {
        var (scene, _) = await WithOuting();
        var (other, own) = (await site.Given().Family(scene.Other, "blue", "owl"), await site.Given().Family(scene.Class, "red", "fox"));
        var browser = site.Anyone();
        browser.Keep(FamilyCookie.Name, $"{other.Code}.{own.Code}");
        (await browser.Get($"/nl/k/{scene.Class.Code}")).ShouldSay("rode vos").ShouldSay(Outing);
    }

    [Fact]
    public async Task Who_comes_with_the_card_of_a_sibling_is_seen_by_the_team_of_the_class()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var family = await site.Given().Family(scene.Other, "blue", "owl");
        var browser = site.Anyone();
        browser.Keep(FamilyCookie.Name, family.Code!);
        await (await (await browser.Get($"/nl/k/{scene.Class.Code}")).Click("We komen")).Submit("Ja, we komen");
        (await scene.AsTeacher().Get($"/moments/{moment.Id}/who")).ShouldSay("blauwe uil");
    }

    private async Task<(Scene Scene, Moment Outing)> WithOuting()
    {
        var scene = await Scene.Of(site);
        return (scene, await scene.Moment(m => (m.Audience, m.Kind, m.PlaceKind) = (Audience.Families, "walk", "park")));
    }

    private static async Task<string> Calendar(Browser browser, string code) =>
        await (await browser.Send(HttpMethod.Get, $"/k/{code}.ics")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
