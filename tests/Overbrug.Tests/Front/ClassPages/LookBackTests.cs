using System.Net;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Platform.Data;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Front.ClassPages;

public sealed class LookBackTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_family_that_came_looks_back_once_and_only_counts_are_kept()
    {
        var (family, moment) = await ComingFamily();
        site.Clock.Now = new DateTimeOffset(moment.Day.ToDateTime(new TimeOnly(15, 0)), TimeSpan.Zero);
        var form = await (await site.Anyone().Get($"/nl/k/{family.Code}")).Click("Drie vragen met prenten");
        form.ShouldSay("Het team van deze klas leest dit, en de partner die meehelpt. Ze zien niet wie wat zei. Ze lezen het pas als vijf gezinnen antwoordden");
        await form.Submit("Versturen", ("welcome", "yes"), ("for-child", "fun"));
        (await form.Submit("Versturen", ("welcome", "not-yet"))).ShouldSay("Hiermee maken we het samen beter").ShouldNotSay("Drie vragen");
        var tallies = (await site.All<Tally>()).Where(t => t.MomentId == moment.Id).Select(t => (t.Question, t.Choice, t.Count)).Order();
        Assert.Equal([("for-child", "fun", 1), ("welcome", "yes", 1)], tallies);
    }

    [Fact]
    public async Task Nothing_chosen_is_asked_again_and_closes_nothing()
    {
        var (family, moment) = await ComingFamily();
        site.Clock.Now = new DateTimeOffset(moment.Day.ToDateTime(new TimeOnly(15, 0)), TimeSpan.Zero);
        var form = await site.Anyone().Get($"/nl/k/{family.Code}/m/{moment.Id}/look-back");
        var again = (await form.Submit("Versturen")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Tik eerst iets aan");
        (await again.Submit("Versturen", ("welcome", "yes"))).ShouldSay("Hiermee maken we het samen beter");
        Assert.Single(await site.All<Tally>(), t => t.MomentId == moment.Id);
    }

    [Fact]
    public async Task Before_the_moment_nobody_looks_back()
    {
        var (family, moment) = await ComingFamily();
        site.Clock.Now = new DateTimeOffset(moment.Day.AddDays(-1).ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
        (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldNotSay("Hoe was het?");
        (await site.Anyone().Get($"/nl/k/{family.Code}/m/{moment.Id}/look-back")).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Versturen");
    }

    private async Task<(Family Family, Moment Moment)> ComingFamily()
    {
        // a week that does not cross the end of a school year, when codes close
        site.Clock.Now = FixedClock.SchoolMorning;
        var given = site.Given();
        var school = await given.School();
        var group = await given.Class(school);
        var (family, moment) = (await given.Family(group), await given.Moment(school, group));
        await given.Save(db =>
        {
            db.AttachRange(family, moment);
            var signUp = new SignUp(moment, family, site.Clock.Now.UtcDateTime);
            signUp.Say(SignUpState.Coming, 1, 0, null, WordList.Empty, RandomKey.New(), site.Clock.Now.UtcDateTime);
            return signUp;
        });
        return (family, moment);
    }
}
