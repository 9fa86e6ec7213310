using System.Net;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Web;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Schools;

/// <summary>What somebody who guesses gets, and what the person they guess at keeps.</summary>
public sealed class StrangerTests : IAsyncDisposable
{
    private readonly Site site = new();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Whoever_hammers_at_a_heads_account_keeps_the_head_out_nowhere()
    {
        var (head, key) = await Head();
        (await SignIn(From("198.51.100.7"), head, key)).ShouldSay("Dag Head");
        site.Clock.Pass(TimeSpan.FromMinutes(1));
        await Hammer(head);

        (await From("198.51.100.8").SignIn(head.Email!)).ShouldHaveError("Password", "te vaak");
        (await SignIn(From("198.51.100.7"), head, key)).ShouldSay("Dag Head");
        site.Clock.Pass(TimeSpan.FromMinutes(1));
        (await GiveCode(await Mailed(From("198.51.100.8"), head), key)).ShouldSay("Dag Head");
    }

    [Fact]
    public async Task One_network_that_guesses_slows_itself_only()
    {
        var (head, _) = await Head();
        for (var i = 0; i < Guessing.MissesPerAccount; i++)
        {
            await From("203.0.113.9").SignIn(head.Email!, "fout");
        }

        (await From("203.0.113.9").SignIn(head.Email!)).ShouldHaveError("Password", "te vaak");
        (await From("198.51.100.7").SignIn(head.Email!)).ShouldSay("Nog één code");
    }

    [Fact]
    public async Task Whoever_stole_the_password_cannot_guess_the_code_nor_shut_out_the_head()
    {
        var (head, key) = await Head();
        var stolen = await From("203.0.113.9").SignIn(head.Email!);
        for (var i = 0; i < SignInGuessing.CodeMisses; i++)
        {
            await stolen.Submit("Aanmelden", ("Code", "000000"));
        }

        (await stolen.Submit("Aanmelden", ("Code", site.Code(key)))).ShouldHaveError("Code", "te vaak");
        (await GiveCode(await Mailed(From("198.51.100.7"), head), key)).ShouldSay("Dag Head");
    }

    [Fact]
    public async Task Patience_does_not_help_to_guess_codes()
    {
        var (head, key) = await Head();
        for (var i = 0; i < SignInGuessing.CodeMissesInARow; i++)
        {
            site.Services.GetRequiredService<SignInGuessing>().MissCode(head, Strength.Password);
        }

        site.Clock.Pass(TimeSpan.FromDays(3));
        (await GiveCode(await From("203.0.113.9").SignIn(head.Email!), key, "Aanmelden")).ShouldHaveError("Code", "te vaak");
        (await GiveCode(await Mailed(From("198.51.100.7"), head), key)).ShouldSay("Dag Head");
        site.Clock.Pass(TimeSpan.FromMinutes(1));
        (await SignIn(From("198.51.100.7"), head, key)).ShouldSay("Dag Head");
    }

    [Fact]
    public async Task A_code_used_twice_at_the_same_time_opens_once()
    {
        var (head, key) = await Head();
        var pages = await Task.WhenAll(From("198.51.100.7").SignIn(head.Email!), From("198.51.100.8").SignIn(head.Email!));
        var answers = await Task.WhenAll(pages.Select(page => GiveCode(page, key, "Aanmelden")));
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Asking_a_mail_is_the_same_work_for_an_address_that_nobody_has()
    {
        var (head, _) = await Head();
        async Task<int> Commands(string email)
        {
            var page = await From("203.0.113.9").Get("/account/sign-in");
            var before = site.Commands.Now;
            await page.Submit("Stuur mij een mail", ("MailTo", email));
            return site.Commands.Since(before);
        }

        Assert.Equal(await Commands(head.Email!), await Commands("niemand@overbrug.test"));
    }

    [Fact]
    public async Task A_passkey_ceremony_leaves_one_short_cookie_that_opens_nothing()
    {
        var browser = site.Anyone();
        var asked = await browser.Send(HttpMethod.Post, "/account/passkey/request-options");
        var cookie = Assert.Single(asked.Headers.GetValues("Set-Cookie"));
        Assert.Equal([Session.CookieName + "-step"], browser.Cookies.Keys);
        Assert.All(["httponly", "secure", "samesite=lax"], word => Assert.Contains(word, cookie, StringComparison.Ordinal));
        (await browser.Get("/school")).ShouldSay("Voor het team van de school");
        (await browser.Post("/account/code", ("_handler", "code"), ("Code", "000000"))).ShouldSay("Voor het team van de school");
    }

    private Browser From(string address)
    {
        var browser = site.Anyone();
        browser.Headers["X-Forwarded-For"] = address;
        return browser;
    }

    private async Task<(User Head, string Key)> Head()
    {
        var head = (await site.Given().Member(await site.Given().School(), Role.Head)).User;
        await site.WithPassword(head);
        return (head, await site.WithTotp(head));
    }

    private async Task<Page> SignIn(Browser browser, User head, string key) => await GiveCode(await browser.SignIn(head.Email!), key, "Aanmelden");

    private Task<Page> GiveCode(Page page, string key, string button = "Ga verder") => page.Submit(button, ("Code", site.Code(key)));

    private async Task<Page> Mailed(Browser browser, User head)
    {
        await browser.AskMail(head.Email!);
        return await (await browser.Get(await site.LinkFor(head.Email!))).Submit("Ga verder");
    }

    /// <summary>Guesses from more networks than one, as many as it takes.</summary>
    private async Task Hammer(User head)
    {
        var guessing = site.Services.GetRequiredService<SignInGuessing>();
        for (var i = 0; i < SignInGuessing.MissesPerAccountAnywhere; i++)
        {
            var http = new DefaultHttpContext();
            http.Connection.RemoteIpAddress = IPAddress.Parse($"203.0.113.{i % 100}");
            guessing.Miss(http, head.NormalizedEmail!);
        }

        (await From("203.0.113.200").SignIn(head.Email!)).ShouldHaveError("Password", "te vaak");
    }
}
