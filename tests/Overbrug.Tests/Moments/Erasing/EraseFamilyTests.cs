using System.Net;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments.Erasing;

public sealed class EraseFamilyTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_family_goes_with_all_that_hangs_on_it_after_a_page_that_says_what()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(m => m.Places = 1);
        var signUp = await scene.SignUp(moment, "blue", "fish");
        var waiting = await scene.SignUp(moment, "red", "owl", state: SignUpState.Waiting);
        var family = signUp.Family!;
        var ask = await scene.Ask(AskKind.Wish, family, a => a.Text = "een lied zingen");
        var confirm = await (await (await scene.AsTeacher().Get($"/moments/{moment.Id}/who")).Click("Een gezin wissen")).Click("Wis dit gezin");
        confirm.ShouldSay("blauwe vis").ShouldSay("over 1 moment").ShouldSay("1 vraag, met het antwoord");
        Assert.Contains(await site.All<Family>(), f => f.Id == family.Id);

        (await confirm.Submit("Wis dit gezin")).ShouldSay("Het gezin is gewist").ShouldNotSay("blauwe vis");

        Assert.DoesNotContain(await site.All<Family>(), f => f.Id == family.Id);
        Assert.DoesNotContain(await site.All<FamilyClass>(), link => link.FamilyId == family.Id);
        Assert.DoesNotContain(await site.All<SignUp>(), s => s.FamilyId == family.Id);
        Assert.DoesNotContain(await site.All<Ask>(), a => a.Id == ask.Id);
        Assert.Equal(SignUpState.Coming, (await site.All<SignUp>()).Single(s => s.Id == waiting.Id).State);
        Assert.Single(await site.All<Event>(), e => e.What == "family.erased" && e.SpaceId == scene.School.Id && e.SubjectId is null);
        (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldNotSay("blauwe vis");
    }

    [Fact]
    public async Task An_ask_goes_with_its_answer_and_the_family_stays()
    {
        var scene = await Scene.Of(site);
        var family = await site.Given().Family(scene.Class);
        var ask = await scene.Ask(AskKind.Call, family, a => a.ReachableAt("Amal", "0470123456"));
        var confirm = await (await scene.AsTeacher().Get($"/asks/{ask.Id}")).Click("Wis deze vraag");
        Assert.Contains(await site.All<Ask>(), a => a.Id == ask.Id);
        (await confirm.Submit("Wis deze vraag")).ShouldSay("De vraag is gewist").ShouldNotSay("Amal");
        Assert.DoesNotContain(await site.All<Ask>(), a => a.Id == ask.Id);
        Assert.Contains(await site.All<Family>(), f => f.Id == family.Id);
        Assert.Single(await site.All<Event>(), e => e.What == "ask.erased" && e.SpaceId == scene.School.Id && e.SubjectId is null);
        (await confirm.Submit("Wis deze vraag")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(Role.Partner, true, HttpStatusCode.NotFound)]
    [InlineData(Role.StudentTeacher, true, HttpStatusCode.NotFound)]
    [InlineData(Role.Head, false, HttpStatusCode.OK)]
    public async Task Nobody_outside_the_class_erases(Role role, bool ownClass, HttpStatusCode list)
    {
        var scene = await Scene.Of(site);
        var family = await site.Given().Family(scene.Class);
        var ask = await scene.Ask(AskKind.Wish, family);
        var browser = await scene.As(role, ownClass ? scene.Class : scene.Other);
        (await browser.Get("/families")).ShouldBe(list).ShouldNotSay("blauwe vis");
        (await browser.Post($"/families/{family.Id}/erasure", ("_handler", "erase"))).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Post($"/asks/{ask.Id}/erasure", ("_handler", "erase"))).ShouldBe(HttpStatusCode.NotFound);
        (await (await scene.AsStranger()).Get($"/families/{family.Id}/erasure")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Contains(await site.All<Family>(), f => f.Id == family.Id);
        Assert.Contains(await site.All<Ask>(), a => a.Id == ask.Id);
    }
}
