using System.Net;
using Overbrug.Platform.Data;
using Overbrug.Platform.Jobs;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Schools;

public sealed class TeamTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Someone_new_is_invited_by_mail_accepts_and_sees_today()
    {
        var (school, head) = await School();
        var group = await site.Given().Class(school);
        var page = (await site.As(head).Get("/school/invitations/new")).ShouldSay("Deze website kan nog geen mails versturen");
        (await page.Submit("Maak de uitnodiging", ("Name", "Amina"), ("Email", "amina@overbrug.test"), ("Role", "Teacher"), ("Classes", group.Id.ToString()))).ShouldSay("De uitnodiging is onderweg");

        var link = await site.LinkFor("amina@overbrug.test");
        var welcome = await site.Anyone().Get(link);
        welcome.ShouldSay("Dag Amina").ShouldSay(school.Name);
        (await welcome.Submit("Ik kom erbij", ("Name", "juf Amina"), ("Password", "kort"))).ShouldHaveError("Password", "minstens 12");
        (await welcome.Submit("Ik kom erbij", ("Name", "juf Amina"))).ShouldBe(HttpStatusCode.OK).ShouldSay("Dag juf Amina");
        (await site.Anyone().Get(link)).ShouldBe(HttpStatusCode.NotFound).ShouldSay("werkt niet meer");

        var member = (await site.All<Membership>()).Single(m => m.SchoolId == school.Id && m.Role == Role.Teacher);
        Assert.Contains(await site.All<MembershipClass>(), place => place.MembershipId == member.Id && place.ClassGroupId == group.Id);
        Assert.Contains(await site.All<Event>(), e => e.SpaceId == school.Id && e.What == "invitation.accepted");
    }

    [Fact]
    public async Task Someone_known_accepts_with_one_button()
    {
        var (school, head) = await School();
        var (other, _) = await School();
        var teacher = await site.Given().Member(other, Role.Teacher);
        await Invite(head, teacher.User.Email!, "BridgeWorker");
        var page = await site.Anyone().Get(await site.LinkFor(teacher.User.Email!));
        (await page.Submit("Ik kom erbij")).ShouldSay("Dag Teacher");
        Assert.Contains(await site.All<Membership>(), m => m.SchoolId == school.Id && m.UserId == teacher.UserId && m.Role == Role.BridgeWorker);
    }

    [Fact]
    public async Task An_invitation_that_is_sent_again_or_withdrawn_stops_the_earlier_letter()
    {
        var (_, head) = await School();
        await Invite(head, "bea@overbrug.test", "Teacher");
        var first = await site.LinkFor("bea@overbrug.test");
        await (await site.As(head).Get("/school")).Submit("Stuur opnieuw");
        var second = await site.LinkFor("bea@overbrug.test");
        (await site.Anyone().Get(first)).ShouldBe(HttpStatusCode.NotFound);
        var open = await site.Anyone().Get(second);
        (await (await site.As(head).Get("/school")).Submit("Intrekken")).ShouldSay("ingetrokken").ShouldNotSay("bea@overbrug.test");
        (await open.Submit("Ik kom erbij", ("Name", "Bea"))).ShouldBe(HttpStatusCode.NotFound);
        Assert.DoesNotContain(await site.All<Overbrug.Platform.Accounts.User>(), user => user.Email == "bea@overbrug.test");
    }

    [Fact]
    public async Task An_invitation_is_erased_when_it_is_accepted_and_when_nobody_answers()
    {
        var (_, head) = await School();
        await Invite(head, "chris@overbrug.test", "Teacher");
        await Invite(head, "doha@overbrug.test", "Teacher");
        await (await site.Anyone().Get(await site.LinkFor("chris@overbrug.test"))).Submit("Ik kom erbij", ("Name", "Chris"));
        await Erase();
        Assert.Equal(["doha@overbrug.test"], (await site.All<Invitation>()).Where(i => i.SchoolId == head.SchoolId).Select(i => i.Email));
        site.Clock.Pass(TimeSpan.FromDays(61));
        await Erase();
        Assert.Empty((await site.All<Invitation>()).Where(i => i.SchoolId == head.SchoolId));
        site.Clock.Pass(TimeSpan.FromDays(-61));

        Task<bool> Erase() => site.With(async services =>
        {
            await services.GetServices<JobHandler>().Single(handler => handler.Kind == "EraseInvitations").RunAsync("{}", TestContext.Current.CancellationToken);
            return true;
        });
    }

    [Fact]
    public async Task Someone_of_the_team_is_not_invited_twice_and_a_partner_needs_an_organisation()
    {
        var (school, head) = await School();
        var teacher = await site.Given().Member(school, Role.Teacher);
        (await Invite(head, teacher.User.Email!, "Teacher")).ShouldHaveError("Email", "hoort al bij het team");
        await site.Given().Save(_ => new Partner(school.Id, "Buurthuis", site.Clock.Now.UtcDateTime));
        (await Invite(head, "partner@overbrug.test", "Partner")).ShouldHaveError("PartnerId", "Kies voor welke organisatie");
    }

    [Fact]
    public async Task A_removed_member_sees_nothing_at_the_next_request()
    {
        var (school, head) = await School();
        var teacher = await site.Given().Member(school, Role.Teacher);
        var browser = site.As(teacher);
        (await browser.Get("/school")).ShouldSay("Het team");
        (await (await site.As(head).Get($"/school/members/{teacher.Id}")).Submit("Haal Teacher uit het team")).ShouldSay("hoort niet meer bij het team");
        var page = await browser.Get("/school");
        page.ShouldNotSay("Het team").ShouldSay("Je hoort op dit ogenblik bij geen school");
        Assert.Equal("/account", page.Url);
    }

    [Fact]
    public async Task A_changed_role_works_at_the_next_request()
    {
        var (school, head) = await School();
        var teacher = await site.Given().Member(school, Role.Teacher);
        var browser = site.As(teacher);
        (await browser.Get("/school")).ShouldNotSay("Nodig iemand uit");
        await (await site.As(head).Get($"/school/members/{teacher.Id}")).Submit("Bewaren", ("Role", "Head"));
        (await browser.Get("/school")).ShouldSay("Nodig iemand uit");
    }

    [Fact]
    public async Task The_last_head_stays()
    {
        var (_, head) = await School();
        var browser = site.As(head);
        (await (await browser.Get("/account")).Submit("Verlaat")).ShouldSay("Een school heeft altijd een directie nodig");
        (await (await browser.Get($"/school/members/{head.Id}")).Submit("Bewaren", ("Role", "Teacher"))).ShouldHaveError("Role", "Een school heeft altijd een directie nodig");
        (await browser.Post($"/school/members/{head.Id}/removal")).ShouldSay("Een school heeft altijd een directie nodig");
        Assert.Contains(await site.All<Membership>(), m => m.Id == head.Id && m.Role == Role.Head && m.LeftAt == null);
    }

    [Fact]
    public async Task A_head_hands_over_and_can_then_leave()
    {
        var (school, head) = await School();
        var next = await site.Given().Member(school, Role.CareCoordinator);
        var browser = site.As(head);
        (await (await browser.Get($"/school/members/{next.Id}")).Submit("Geef door")).ShouldSay("De directie is doorgegeven").ShouldNotSay("Nodig iemand uit");
        (await (await browser.Get("/account")).Submit("Verlaat")).ShouldSay("Je hoort niet meer bij deze school");
        (await site.As(next).Get("/school")).ShouldSay("Nodig iemand uit");
    }

    [Fact]
    public async Task Another_schools_member_answers_exactly_like_nobody()
    {
        var (_, head) = await School();
        var (other, _) = await School();
        var stranger = await site.Given().Member(other, Role.Teacher);
        var (theirs, absent) = (await site.As(head).Get($"/school/members/{stranger.Id}"), await site.As(head).Get($"/school/members/{Guid.CreateVersion7()}"));
        theirs.ShouldBe(HttpStatusCode.NotFound);
        Assert.Equal(absent.Html, theirs.Html);
        (await site.As(head).Post($"/school/members/{stranger.Id}/removal")).ShouldBe(HttpStatusCode.NotFound);
        (await site.As(head).Post($"/school/members/{stranger.Id}/headship")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Contains(await site.All<Membership>(), m => m.Id == stranger.Id && m.LeftAt == null && m.Role == Role.Teacher);
    }

    [Theory]
    [InlineData(Role.Teacher)]
    [InlineData(Role.CareCoordinator)]
    [InlineData(Role.ChildCarer)]
    [InlineData(Role.BridgeWorker)]
    [InlineData(Role.Partner)]
    [InlineData(Role.StudentTeacher)]
    public async Task Only_a_head_may_change_the_team(Role role)
    {
        var (school, head) = await School();
        var browser = site.As(await site.Given().Member(school, role));
        foreach (var address in new[] { "/school/invitations/new", "/school/classes/new", "/school/partners/new", "/school/settings", $"/school/members/{head.Id}" })
        {
            (await browser.Get(address)).ShouldBe(HttpStatusCode.NotFound);
        }

        (await browser.Post($"/school/members/{head.Id}/removal")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get("/school")).ShouldNotSay("Nodig iemand uit").ShouldSay("Het team");
    }

    private async Task<Page> Invite(Membership head, string email, string role) =>
        await (await site.As(head).Get("/school/invitations/new")).Submit("Maak de uitnodiging", ("Name", "Iemand"), ("Email", email), ("Role", role));

    private async Task<(School School, Membership Head)> School()
    {
        var school = await site.Given().School();
        return (school, await site.Given().Member(school, Role.Head));
    }
}
