using System.Net;
using System.Text.Json;
using Overbrug.Platform.Accounts;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Schools;

public sealed class SecondFactorTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/today")]
    [InlineData("/school")]
    [InlineData("/account")]
    [InlineData("/account/password")]
    public async Task A_head_who_came_in_by_mail_is_asked_for_more(string address)
    {
        var head = await Head();
        var page = await site.As(head, Strength.Link).Get(address);
        page.ShouldBe(HttpStatusCode.OK).ShouldSay("Nog een slot erbij");
        Assert.StartsWith("/account/second-factor", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_sets_up_an_app_gets_recovery_codes_and_can_go_on()
    {
        var head = await Head();
        var browser = site.As(head, Strength.Link);
        var page = await browser.Get("/school");
        var key = page.Document.QuerySelector(".totp-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        (await page.Submit("Zet de code aan", ("Code", "123"))).ShouldHaveError("Code", "Deze code past niet");
        var next = await page.Submit("Zet de code aan", ("Code", site.Code(key)));
        next.ShouldSay("De code staat aan");
        (await next.Submit("Maak nieuwe noodcodes")).ShouldSay("We tonen ze maar één keer");
        (await browser.Get("/account/recovery-codes")).ShouldSay("Je hebt nog 8 noodcodes");
        (await browser.Get("/school")).ShouldBe(HttpStatusCode.OK).ShouldSay("Nodig iemand uit");
    }

    [Fact]
    public async Task A_head_with_an_app_gives_the_code_after_the_mail()
    {
        var head = await Head();
        var key = await site.WithTotp(head);
        var browser = site.Anyone();
        await browser.AskMail(head.Email!);
        var page = await (await browser.Get(await site.LinkFor(head.Email!))).Submit("Ga verder");
        page.ShouldSay("Ben jij het echt?");
        (await page.Submit("Ga verder", ("Code", site.Code(key)))).ShouldBe(HttpStatusCode.OK).ShouldSay("Dag Head");
    }

    [Fact]
    public async Task A_coordinator_without_a_school_is_asked_for_a_second_factor_too()
    {
        var coordinator = await site.Given().User("Coordinator");
        await site.Given().Change<User>(coordinator.Id, user => user.NeedsSecondFactor = true);
        (await site.As(coordinator, Strength.Link).Get("/account")).ShouldSay("Nog een slot erbij");
        (await site.As(coordinator).Get("/account")).ShouldBe(HttpStatusCode.OK).ShouldSay("bij geen school");
    }

    [Fact]
    public async Task An_administrator_is_asked_for_a_second_factor_too()
    {
        var operatorOfTheSite = await site.Given().User("Operator");
        await site.Given().Change<User>(operatorOfTheSite.Id, user => user.IsAdministrator = true);
        (await site.As(operatorOfTheSite, Strength.Password).Get("/account")).ShouldSay("Nog een slot erbij");
    }

    [Fact]
    public async Task Whoever_has_a_code_must_give_it_before_turning_it_off()
    {
        var school = await site.Given().School();
        var teacher = (await site.Given().Member(school, Role.Teacher)).User;
        await site.WithTotp(teacher);
        var fresh = (await site.All<User>()).Single(u => u.Id == teacher.Id);
        (await site.As(fresh, Strength.Link).Get("/account/totp")).ShouldSay("Ben jij het echt?");
        var page = await site.As(fresh).Get("/account/totp");
        (await page.Submit("Zet de code uit")).ShouldSay("De code staat uit");
    }

    [Fact]
    public async Task Codes_cannot_be_guessed_for_long()
    {
        var head = await Head();
        var key = await site.WithTotp(head);
        var fresh = (await site.All<User>()).Single(u => u.Id == head.Id);
        var page = await site.As(fresh, Strength.Link).Get("/school");
        for (var i = 0; i < SignInGuessing.CodeMisses; i++)
        {
            await page.Submit("Ga verder", ("Code", "000000"));
        }

        (await page.Submit("Ga verder", ("Code", site.Code(key)))).ShouldHaveError("Code", "te vaak");
    }

    [Fact]
    public async Task A_passkey_can_be_asked_for_by_anyone_and_made_by_who_signed_in()
    {
        var asked = await site.Anyone().Send(HttpMethod.Post, "/account/passkey/request-options");
        var options = JsonDocument.Parse(await asked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal("overbrug.test", options.GetProperty("rpId").GetString());
        Assert.Equal("required", options.GetProperty("userVerification").GetString());

        var head = await Head();
        var made = await site.As(head, Strength.Link).Send(HttpMethod.Post, "/account/passkey/creation-options");
        var creation = JsonDocument.Parse(await made.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(head.Email, creation.GetProperty("user").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_weak_session_cannot_add_a_passkey_beside_an_existing_second_factor()
    {
        var head = await Head();
        await site.WithTotp(head);
        var fresh = (await site.All<User>()).Single(u => u.Id == head.Id);
        var answer = await site.As(fresh, Strength.Link).Send(HttpMethod.Post, "/account/passkey/creation-options");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_broken_passkey_answer_says_so_and_changes_nothing()
    {
        (await site.Anyone().Post("/account/passkey/sign-in", ("credential", "{\"id\":1"))).ShouldSay("Dat lukte niet met je passkey");
        var browser = site.Anyone();
        await browser.Send(HttpMethod.Post, "/account/passkey/request-options");
        (await browser.Post("/account/passkey/sign-in", ("credential", "geen json"))).ShouldSay("Dat lukte niet met je passkey");
        Assert.DoesNotContain(Session.CookieName, browser.Cookies.Keys);
    }

    private async Task<User> Head() => (await site.Given().Member(await site.Given().School(), Role.Head)).User;
}
