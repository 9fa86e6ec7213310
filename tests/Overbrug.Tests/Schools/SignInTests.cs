using System.Net;
using Overbrug.Platform.Accounts;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Schools;

public sealed class SignInTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_teacher_signs_in_with_a_password_and_goes_where_they_wanted()
    {
        var teacher = await Teacher();
        await site.WithPassword(teacher);
        var asked = await site.Anyone().Get("/school");
        var page = await asked.Submit("Aanmelden", ("Email", teacher.Email!), ("Password", People.Password));
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Het team");
        Assert.Equal("/school", page.Url);
    }

    [Fact]
    public async Task After_the_password_the_code_of_the_app_is_asked_and_counts_once()
    {
        var teacher = await Teacher();
        await site.WithPassword(teacher);
        var key = await site.WithTotp(teacher);
        var browser = site.Anyone();
        var codePage = await browser.SignIn(teacher.Email!);
        codePage.ShouldSay("Nog één code");
        Assert.DoesNotContain(Session.CookieName, browser.Cookies.Keys);
        (await codePage.Submit("Aanmelden", ("Code", "000000"))).ShouldHaveError("Code", "Deze code past niet");
        (await codePage.Submit("Aanmelden", ("Code", site.Code(key)))).ShouldBe(HttpStatusCode.OK).ShouldSay("Dag Teacher");

        var again = await site.Anyone().SignIn(teacher.Email!);
        (await again.Submit("Aanmelden", ("Code", site.Code(key)))).ShouldHaveError("Code", "Deze code past niet");
    }

    [Fact]
    public async Task A_recovery_code_opens_once()
    {
        var teacher = await Teacher();
        await site.WithPassword(teacher);
        await site.WithTotp(teacher);
        var made = await (await site.As(await Fresh(teacher)).Get("/account/recovery-codes")).Submit("Maak nieuwe noodcodes");
        var codes = made.Document.QuerySelectorAll(".recovery-codes code").Select(c => c.TextContent).ToList();
        Assert.Equal(RecoveryCodes.Number, codes.Count);

        var first = await site.Anyone().SignIn(teacher.Email!);
        (await first.Submit("Aanmelden", ("Code", codes[0]))).ShouldBe(HttpStatusCode.OK).ShouldSay("Dag Teacher");
        var second = await site.Anyone().SignIn(teacher.Email!);
        (await second.Submit("Aanmelden", ("Code", codes[0]))).ShouldHaveError("Code", "Deze code past niet");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_answer_alike()
    {
        var teacher = await Teacher();
        await site.WithPassword(teacher);
        var wrong = await site.Anyone().SignIn(teacher.Email!, "iets helemaal anders");
        var unknown = await site.Anyone().SignIn("niemand@overbrug.test", "iets helemaal anders");
        wrong.ShouldHaveError("Password", "passen niet bij elkaar");
        Assert.Equal(wrong.Html.Replace(teacher.Email!, "", StringComparison.Ordinal), unknown.Html.Replace("niemand@overbrug.test", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Guessing_at_one_account_does_not_lock_another_out()
    {
        await using var apart = new Site();
        var school = await apart.Given().School();
        var (victim, other) = ((await apart.Given().Member(school, Role.Teacher)).User, (await apart.Given().Member(school, Role.BridgeWorker)).User);
        await apart.WithPassword(victim);
        await apart.WithPassword(other);
        for (var i = 0; i < Overbrug.Platform.Web.Guessing.MissesPerAccount; i++)
        {
            await apart.Anyone().SignIn(victim.Email!, "fout");
        }

        (await apart.Anyone().SignIn(victim.Email!)).ShouldHaveError("Password", "te vaak");
        (await apart.Anyone().SignIn(other.Email!)).ShouldBe(HttpStatusCode.OK).ShouldSay("Dag BridgeWorker");
        await apart.Anyone().AskMail(victim.Email!);
        (await (await apart.Anyone().Get(await apart.LinkFor(victim.Email!))).Submit("Ga verder")).ShouldSay("Dag Teacher");
        apart.Clock.Pass(Overbrug.Platform.Web.Guessing.Window);
        (await apart.Anyone().SignIn(victim.Email!)).ShouldBe(HttpStatusCode.OK).ShouldSay("Dag Teacher");
    }

    [Fact]
    public async Task A_mailed_link_signs_in_once_and_only_after_the_button()
    {
        var teacher = await Teacher();
        (await site.Anyone().AskMail(teacher.Email!)).ShouldSay("Kijk in je mails");
        var link = await site.LinkFor(teacher.Email!);
        await site.Anyone().Get(link);
        var (first, second) = (await site.Anyone().Get(link), await site.Anyone().Get(link));
        (await first.Submit("Ga verder")).ShouldBe(HttpStatusCode.OK).ShouldSay("Dag Teacher");
        (await second.Submit("Ga verder")).ShouldSay("Deze knop werkt niet meer");
        (await site.Anyone().Get(link)).ShouldBe(HttpStatusCode.NotFound).ShouldSay("Vraag een nieuwe mail");
    }

    [Fact]
    public async Task A_mailed_link_ends_after_a_quarter_of_an_hour()
    {
        var teacher = await Teacher();
        await site.Anyone().AskMail(teacher.Email!);
        var link = await site.LinkFor(teacher.Email!);
        var page = await site.Anyone().Get(link);
        site.Clock.Pass(SignInLink.Life);
        (await page.Submit("Ga verder")).ShouldBe(HttpStatusCode.NotFound).ShouldSay("Deze knop werkt niet meer");
    }

    [Fact]
    public async Task Asking_a_mail_answers_the_same_for_an_unknown_address()
    {
        var teacher = await Teacher();
        var known = await site.Anyone().AskMail(teacher.Email!);
        var unknown = await site.Anyone().AskMail("nergens@overbrug.test");
        Assert.Equal(known.Html, unknown.Html);
        await site.RunJobs();
        Assert.DoesNotContain(site.Mailbox.Letters, letter => letter.To == "nergens@overbrug.test");
    }

    [Fact]
    public async Task The_letter_says_the_same_as_text_and_as_html()
    {
        var teacher = await Teacher();
        await site.Anyone().AskMail(teacher.Email!);
        await site.RunJobs();
        var letter = site.Mailbox.Letters.Last(l => l.To == teacher.Email);
        Assert.Contains("15 minuten", letter.Text, StringComparison.Ordinal);
        Assert.Contains("15 minuten", letter.Html, StringComparison.Ordinal);
        Assert.Equal("nl", letter.Language);
    }

    [Fact]
    public async Task Nobody_is_sent_to_another_site_after_signing_in()
    {
        var teacher = await Teacher();
        await site.WithPassword(teacher);
        var page = await (await site.Anyone().Get("/account/sign-in?naar=//evil.test")).Submit("Aanmelden", ("Email", teacher.Email!), ("Password", People.Password));
        Assert.Equal("/today", page.Url);
    }

    [Fact]
    public async Task Only_the_session_and_minutes_long_cookies_are_set()
    {
        var teacher = await Teacher();
        await site.WithPassword(teacher);
        var browser = site.Anyone();
        await browser.SignIn(teacher.Email!);
        Assert.Equal([Session.CookieName], browser.Cookies.Keys);
    }

    private async Task<User> Teacher()
    {
        var school = await site.Given().School();
        return (await site.Given().Member(school, Role.Teacher)).User;
    }

    private async Task<User> Fresh(User user) => (await site.All<User>()).Single(u => u.Id == user.Id);
}
