using System.Net;
using Overbrug.Moments;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Front.ClassPages;

public sealed class ClassPageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_parent_sees_what_is_next_in_Dutch_and_beside_it_in_their_own_language()
    {
        var (_, group) = await World();
        var page = await site.Anyone().Get($"/ar/k/{group.Code}");
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Samen koken");
        Assert.Equal("rtl", page.Document.DocumentElement.GetAttribute("dir"));
        var title = page.Document.QuerySelector("h1")!;
        Assert.Equal("nl", title.Children[0].GetAttribute("lang"));
        Assert.Equal("ar", title.Children[1].GetAttribute("lang"));
        Assert.Equal("draft", title.Children[1].GetAttribute("data-translation"));
    }

    [Fact]
    public async Task The_short_address_takes_the_language_of_the_device()
    {
        var (_, group) = await World();
        var browser = site.Anyone();
        browser.Headers["Accept-Language"] = "tr-TR,tr;q=0.9,en;q=0.5";
        var answer = await browser.Send(HttpMethod.Get, $"/k/{group.Code}");
        Assert.Equal($"/tr/k/{group.Code}", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_device_in_a_language_that_is_not_offered_lets_its_owner_choose()
    {
        var (_, group) = await World();
        var browser = site.Anyone();
        browser.Headers["Accept-Language"] = "so";
        (await browser.Get($"/k/{group.Code}")).ShouldSay("Kies je taal").ShouldSay("العربية");
    }

    [Fact]
    public async Task A_family_says_we_come_and_keeps_a_code_when_the_phone_may_not_remember()
    {
        var (_, group) = await World();
        var browser = site.Anyone();
        var form = await (await browser.Get($"/nl/k/{group.Code}")).Click("We komen");
        var thanks = await form.Submit("Ja, we komen", ("Adults", "2"), ("Children", "0"));
        thanks.ShouldSay("We kijken ernaar uit").ShouldSay("Jullie komen met 2 volwassenen.").ShouldSay("Jullie code");
        Assert.Empty(browser.Cookies);
        var again = await site.Anyone().Get(thanks.Url.Split("/m/")[0]);
        again.ShouldSay("Jullie komen met 2 volwassenen.");
    }

    [Fact]
    public async Task A_phone_that_may_remember_gets_exactly_one_cookie()
    {
        var (_, group) = await World();
        var browser = site.Anyone();
        var form = await (await browser.Get($"/nl/k/{group.Code}")).Click("We komen");
        (await form.Submit("Ja, we komen", ("Remember", "yes"))).ShouldNotSay("Jullie code");
        Assert.Equal(["gezin"], browser.Cookies.Keys);
        (await browser.Get($"/nl/k/{group.Code}")).ShouldSay("Jullie komen met");
        var code = Assert.Single(await site.All<Overbrug.Families.Family>(), f => f.SchoolId == group.SchoolId).Code!;
        var forgotten = await (await browser.Get($"/nl/k/{group.Code}")).ShouldSay("Toon onze code").Submit("Vergeet ons op deze telefoon");
        forgotten.ShouldSay("Deze telefoon is jullie vergeten").ShouldSay(Overbrug.Platform.Web.Code.Display(code));
        Assert.DoesNotContain(code, forgotten.Url, StringComparison.Ordinal);
        Assert.Empty(browser.Cookies);
        (await browser.Get($"/nl/k/{group.Code}")).ShouldSay("Ik heb een kaart");
    }

    [Fact]
    public async Task Nothing_is_set_on_a_phone_before_a_yes()
    {
        var (_, group) = await World();
        var browser = site.Anyone();
        foreach (var url in new[] { $"/nl/k/{group.Code}", $"/k/{group.Code}/language", $"/nl/k/{group.Code}/ask/wish", $"/nl/k/{group.Code}/card" })
        {
            (await browser.Get(url)).ShouldBe(HttpStatusCode.OK);
        }

        Assert.Empty(browser.Cookies);
    }

    [Fact]
    public async Task A_double_tap_is_one_sign_up_of_one_family()
    {
        var (_, group) = await World();
        var form = await (await site.Anyone().Get($"/nl/k/{group.Code}")).Click("We komen");
        await form.Submit("Ja, we komen");
        (await form.Submit("Ja, we komen")).ShouldSay("We hadden dit al gekregen");
        Assert.Single(await site.All<SignUp>(), s => s.SchoolId == group.SchoolId);
    }

    [Fact]
    public async Task A_family_changes_its_mind_with_the_card_and_the_next_one_waiting_gets_the_place()
    {
        var (school, group) = await World(m => m.Places = 1);
        var (first, second) = (await site.Given().Family(group, "red", "bird"), await site.Given().Family(group, "green", "bird"));
        await (await (await site.Anyone().Get($"/nl/k/{first.Code}")).Click("We komen")).Submit("Ja, we komen");
        var full = await site.Anyone().Get($"/nl/k/{second.Code}");
        var waits = await (await full.Click("Zet ons op de wachtlijst")).Submit("Zet ons op de wachtlijst");
        waits.ShouldSay("nummer 1");
        await (await (await site.Anyone().Get($"/nl/k/{first.Code}")).Click("We komen toch niet")).Submit("We komen toch niet");
        (await site.Anyone().Get($"/nl/k/{second.Code}")).ShouldSay("Jullie komen met");
        Assert.Single(await site.All<SignUp>(), s => s.SchoolId == school.Id && s.State == SignUpState.Coming);
    }

    [Fact]
    public async Task When_the_last_place_went_meanwhile_the_family_waits_and_is_told_so()
    {
        var (_, group) = await World(m => m.Places = 1);
        var (first, second) = (await site.Given().Family(group, "red", "cat"), await site.Given().Family(group, "green", "cat"));
        var late = await (await site.Anyone().Get($"/nl/k/{second.Code}")).Click("We komen");
        await (await (await site.Anyone().Get($"/nl/k/{first.Code}")).Click("We komen")).Submit("Ja, we komen");
        (await late.Submit("Ja, we komen")).ShouldSay("Iemand nam net de laatste plaats");
    }

    [Fact]
    public async Task A_moment_that_was_cancelled_while_the_page_was_open_says_so()
    {
        var (school, group) = await World();
        var form = await (await site.Anyone().Get($"/nl/k/{group.Code}")).Click("We komen");
        var moment = (await site.All<Moment>()).Single(m => m.SchoolId == school.Id);
        await site.Given().Change<Moment>(moment.Id, m => m.Cancel("ill", site.Clock.Now.UtcDateTime));
        (await form.Submit("Ja, we komen")).ShouldBe(HttpStatusCode.Conflict)
            .ShouldSay("Dit moment gaat niet door").ShouldSay("Iemand van het team is ziek").ShouldNotSay("Wil je toch komen?");
        Assert.DoesNotContain(await site.All<SignUp>(), s => s.MomentId == moment.Id);
    }

    [Fact]
    public async Task An_outing_stands_behind_a_card_that_the_team_gave()
    {
        var (school, group) = await World(m => (m.Audience, m.Kind) = (Audience.Families, "walk"));
        var known = await site.Given().Family(group, "blue", "owl");
        (await site.Anyone().Get($"/nl/k/{group.Code}")).ShouldNotSay("Samen wandelen");
        (await site.Anyone().Get($"/nl/k/{known.Code}")).ShouldSay("Samen wandelen");
        var stranger = await site.Given().Save(_ => new Overbrug.Families.Family(group, new("blue", "fox"), isKnown: false, site.Clock.Now.UtcDateTime));
        (await site.Anyone().Get($"/nl/k/{stranger.Code}")).ShouldNotSay("Samen wandelen");
        Assert.Equal(school.Id, stranger.SchoolId);
    }

    [Fact]
    public async Task A_wrong_code_says_in_the_language_asked_for_what_to_do()
    {
        var page = await site.Anyone().Get("/uk/k/0000-0000-0000");
        page.ShouldBe(HttpStatusCode.NotFound).ShouldSay("Deze code kennen we niet").ShouldSay("Kijk of alle letters en cijfers er staan");
    }

    [Fact]
    public async Task A_sibling_s_class_joins_the_same_name()
    {
        var (school, group) = await World();
        var other = await site.Given().Class(school, "Uilen");
        var family = await site.Given().Family(group, "pink", "snail");
        var card = await site.Anyone().Get($"/nl/k/{other.Code}/card");
        var both = await card.Submit("Open mijn pagina", ("Typed", Overbrug.Platform.Web.Code.Display(family.Code!).ToUpperInvariant()));
        both.ShouldSay("Uilen · Vissen").ShouldSay("roze slak");
    }

    [Fact]
    public async Task A_card_of_another_school_is_refused_plainly()
    {
        var (_, group) = await World();
        var (_, elsewhere) = await World();
        var foreign = await site.Given().Family(elsewhere);
        var card = await site.Anyone().Get($"/nl/k/{group.Code}/card");
        var page = await card.Submit("Open mijn pagina", ("Typed", foreign.Code!));
        page.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Deze kaart hoort bij een andere school");
    }

    [Fact]
    public async Task A_wish_is_kept_once_and_its_answer_comes_back_to_the_family()
    {
        var (school, group) = await World();
        var family = await site.Given().Family(group, "brown", "bear");
        var form = await site.Anyone().Get($"/nl/k/{family.Code}/ask/wish");
        (await form.Submit("Versturen")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Tik eerst iets aan");
        await form.Submit("Versturen", ("Picked", "want-cook"));
        await form.Submit("Versturen", ("Picked", "want-cook"));
        var ask = Assert.Single(await site.All<Overbrug.Families.Ask>(), a => a.SchoolId == school.Id);
        var member = await site.Given().Member(school, Role.Teacher, group);
        await site.Given().Change<Overbrug.Families.Ask>(ask.Id, a => a.AnswerWith("we-do-it", "Breng je soeppot mee!", null, member, site.Clock.Now.UtcDateTime));
        (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldSay("Ja, dat doen we!").ShouldSay("Breng je soeppot mee!");
    }

    [Fact]
    public async Task Call_me_needs_a_number_and_says_when_it_is_erased()
    {
        var (school, group) = await World();
        var form = await site.Anyone().Get($"/nl/k/{group.Code}/ask/call");
        form.ShouldSay($"We wissen dit op {Dutch.Day(school.Today(site.Clock).AddDays(14))}");
        (await form.Submit("Versturen", ("CallName", "Mama Amira"), ("Number", "12"))).ShouldSay("We lezen dit nummer niet goed");
        (await form.Submit("Versturen", ("CallName", "Mama Amira"), ("Number", "0470 00 00 00"))).ShouldSay("We bellen je").ShouldNotSay("spreekt je aan");
        Assert.Equal("0470 00 00 00", Assert.Single(await site.All<Overbrug.Families.Ask>(), a => a.SchoolId == school.Id).Number);
    }

    [Fact]
    public async Task No_kept_page_holds_an_alias()
    {
        var (_, group) = await World();
        var family = await site.Given().Family(group, "orange", "whale");
        (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldSay("oranje walvis");
        var browser = site.Anyone();
        browser.Keep("gezin", family.Code!);
        (await browser.Get($"/nl/k/{group.Code}")).ShouldSay("oranje walvis");
        (await site.Anyone().Get($"/nl/k/{group.Code}")).ShouldNotSay("walvis");
    }

    [Fact]
    public async Task What_a_team_typed_is_shown_as_text()
    {
        var (_, group) = await World(m => (m.Title, m.Note) = ("<script>alert(1)</script>", "<b>vet</b>"));
        var page = await site.Anyone().Get($"/nl/k/{group.Code}");
        page.ShouldSay("<script>alert(1)</script>");
        Assert.Empty(page.Document.QuerySelectorAll("main script:not([src]), main b"));
    }

    [Fact]
    public async Task A_moved_and_a_cancelled_moment_say_so()
    {
        var (school, group) = await World();
        var moment = (await site.All<Moment>()).Single(m => m.SchoolId == school.Id);
        await site.Given().Change<Moment>(moment.Id, m => m.MoveTo(m.Day.AddDays(1), m.Starts, m.Ends));
        (await site.Anyone().Get($"/nl/k/{group.Code}")).ShouldSay("Dit moment is verplaatst").ShouldSay($"Het was op {Dutch.Day(moment.Day)}");
        await site.Given().Change<Moment>(moment.Id, m => m.Cancel("ill", site.Clock.Now.UtcDateTime));
        (await site.Anyone().Get($"/nl/k/{group.Code}")).ShouldSay("Dit moment gaat niet door").ShouldSay("Iemand van het team is ziek").ShouldNotSay("We komen");
    }

    private async Task<(School School, ClassGroup Group)> World(System.Action<Moment>? change = null)
    {
        var given = site.Given();
        var school = await given.School();
        var group = await given.Class(school);
        await given.Moment(school, group, change);
        return (school, group);
    }
}
