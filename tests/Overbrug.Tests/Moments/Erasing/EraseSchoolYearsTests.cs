using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments.Erasing;

public sealed class EraseSchoolYearsTests(Site site) : IClassFixture<Site>
{
    private const string Marker = "marker-4be81d07";

    [Fact]
    public async Task When_the_school_year_is_over_families_and_asks_are_in_no_file_and_numbers_of_people_stay()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var signUp = await scene.SignUp(moment, "blue", "fish", adults: 2, children: 1, hopes: "child-happy feel-welcome");
        await scene.SignUp(moment, "red", "owl", adults: 1, hopes: "child-happy");
        await scene.SignUp(moment, "pink", "bee", state: SignUpState.NotComing);
        await site.Given().Change<SignUp>(signUp.Id, s => s.CountAtDoor(2, 1));
        await site.Given().Change<Moment>(moment.Id, m => m.CountAtDoor(1, 0));
        await scene.Ask(AskKind.Wish, signUp.Family, a => a.Text = Marker);
        await scene.Ask(AskKind.Gate, change: a => a.Text = Marker);

        Assert.True(TestDatabase.IsPostgres || DataFiles.With(site, Marker).Count > 0);

        await DailyWork.At(site, DailyWork.NextYear(site).AddDays(-2));
        Assert.Equal(3, (await site.All<SignUp>()).Count(s => s.MomentId == moment.Id));
        await DailyWork.At(site, DailyWork.NextYear(site));
        await DailyWork.At(site, DailyWork.NextYear(site).AddDays(1));

        Assert.Empty(await site.All<Family>());
        Assert.Empty(await site.All<FamilyClass>());
        Assert.Empty(await site.All<SignUp>());
        Assert.Empty(await site.All<Ask>());
        Assert.Empty(DataFiles.With(site, Marker));
        var kept = (await site.All<Tally>()).Where(t => t.MomentId == moment.Id).ToDictionary(t => $"{t.Question} {t.Choice}", t => t.Count);
        Assert.Equal(
            new Dictionary<string, int> { ["hope families"] = 2, ["hope child-happy"] = 2, ["hope feel-welcome"] = 1, ["coming families"] = 2, ["coming adults"] = 3, ["coming children"] = 1 }, kept);
        Assert.Equal((3, 1), ((await scene.Again(moment.Id)).WalkInAdults, (await scene.Again(moment.Id)).WalkInChildren));
        var page = await scene.AsTeacher().Get($"/moments/{moment.Id}");
        page.ShouldSay("2 gezinnen, 3 volwassenen, 1 kind");
        (await scene.AsTeacher().Get($"/moments/{moment.Id}/who")).ShouldNotSay("blauwe vis");
    }

    [Fact]
    public async Task What_belongs_to_this_school_year_stays()
    {
        var before = site.Clock.Now;
        site.Clock.Now = DailyWork.NextYear(site);
        var scene = await Scene.Of(site);
        var signUp = await scene.SignUp(await scene.Moment(), "green", "frog");
        var ask = await scene.Ask(AskKind.Wish, signUp.Family);
        await DailyWork.At(site, site.Clock.Now);
        Assert.Contains(await site.All<SignUp>(), s => s.Id == signUp.Id);
        Assert.Contains(await site.All<Ask>(), a => a.Id == ask.Id);
        await DailyWork.At(site, site.Clock.Now.AddYears(1));
        Assert.DoesNotContain(await site.All<Family>(), f => f.Id == signUp.FamilyId);
        site.Clock.Now = before;
    }
}
