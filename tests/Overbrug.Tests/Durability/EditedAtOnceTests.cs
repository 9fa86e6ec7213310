using System.Net;
using Overbrug.Moments;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Durability;

/// <summary>several people change one moment at the same time.</summary>
public sealed class EditedAtOnceTests(Site site) : IClassFixture<Site>
{
    private const string SomebodyElse = "Iemand anders veranderde dit terwijl je bezig was";

    [Fact]
    public async Task Of_several_who_change_a_moment_at_once_one_does_and_the_others_read_that_somebody_was_first()
    {
        var given = site.Given();
        var school = await given.School();
        var group = await given.Class(school);
        var team = new[] { await given.Member(school, Role.Teacher, group), await given.Member(school, Role.BridgeWorker, group), await given.Member(school, Role.Head) };
        for (var round = 0; round < 6; round++)
        {
            var moment = await given.Moment(school, group);
            var day = school.Today(site.Clock).AddDays(9);
            var edits = await Task.WhenAll(team.Take(2).Select(member => site.As(member).Get($"/moments/{moment.Id}/edit")));
            var move = await site.As(team[2]).Get($"/moments/{moment.Id}/new-day");
            var cancel = await site.As(team[0]).Get($"/moments/{moment.Id}/cancellation");
            var answers = await Task.WhenAll(
                Task.Run(() => edits[0].Submit("Bewaren", ("Title", "Eerste"))),
                Task.Run(() => edits[1].Submit("Bewaren", ("Title", "Tweede"))),
                Task.Run(() => move.Submit("Verplaats", ("Day", $"{day:yyyy-MM-dd}"))),
                Task.Run(() => cancel.Submit("Het gaat niet door", ("Reason", "ill"))));

            var first = Assert.Single(answers, page => page.Status == HttpStatusCode.OK);
            Assert.All(answers.Where(page => page != first), page => Assert.True(
                page.Status == HttpStatusCode.NotFound || (page.Status == HttpStatusCode.UnprocessableEntity && page.Text.Contains(SomebodyElse, StringComparison.Ordinal)), $"{page.Status} {page.Text}"));
            var now = await site.Read(async db => (await db.FindAsync<Moment>(moment.Id))!);
            var (title, on, state) = Array.IndexOf(answers, first) switch
            {
                0 => ("Eerste", moment.Day, MomentState.Published),
                1 => ("Tweede", moment.Day, MomentState.Published),
                2 => ("", day, MomentState.Published),
                _ => ("", moment.Day, MomentState.Cancelled),
            };
            Assert.Equal((title, on, state), (now.Title, now.Day, now.State));
        }
    }

    [Fact]
    public async Task A_card_typed_twice_at_once_joins_its_class_once()
    {
        var given = site.Given();
        var school = await given.School();
        var (first, second) = (await given.Class(school), await given.Class(school, "Beren"));
        var family = await given.Family(first);
        var form = await site.Anyone().Get($"/nl/k/{second.Code}/card");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => site.Anyone().Post(form.Url, ("_handler", "card"), ("Typed", family.Code!), ("Remember", "no")))));
        Assert.All(answers, page => page.ShouldBe(HttpStatusCode.OK));
        Assert.Equal(2, (await site.All<Overbrug.Families.FamilyClass>()).Count(link => link.FamilyId == family.Id));
    }

    [Fact]
    public async Task A_family_that_withdraws_too_late_is_not_thanked_for_what_was_not_noted()
    {
        var given = site.Given();
        var school = await given.School();
        var group = await given.Class(school);
        var family = await given.Family(group);
        var moment = await given.Moment(school, group);
        var phone = site.Anyone();
        await (await phone.Get($"/nl/k/{family.Code}/m/{moment.Id}/coming")).Submit("Ja, we komen");
        var form = await phone.Get($"/nl/k/{family.Code}/m/{moment.Id}/not-coming");
        await given.Change<Moment>(moment.Id, m => m.MoveTo(school.Today(site.Clock), new TimeOnly(0, 0), m.Ends));
        (await form.Submit("We komen toch niet")).ShouldBe(HttpStatusCode.Conflict).ShouldSay("niet meer");
        Assert.Equal(SignUpState.Coming, Assert.Single(await site.All<SignUp>(), s => s.MomentId == moment.Id).State);
    }
}
