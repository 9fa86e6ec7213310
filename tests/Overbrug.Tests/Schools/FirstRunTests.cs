using System.Net;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Operations;
using Overbrug.Platform.Web;
using Overbrug.Schools;
using Overbrug.Schools.FirstRun;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Schools;

public sealed class FirstRunTests
{
    [Fact]
    public async Task The_first_visitor_with_the_code_makes_the_school_and_becomes_its_head()
    {
        await using var site = new Site();
        var browser = site.Anyone();
        var page = await browser.Get("/");
        page.ShouldSay("Hier begint je school");
        var code = site.Services.GetRequiredService<FirstRunCode>().Text;
        (await page.Submit("Open de school", Filled("verkeerde code"))).ShouldHaveError("Code", "Deze code past niet");
        Assert.Empty(await site.All<School>());

        var next = await page.Submit("Open de school", Filled(code.ToUpperInvariant()));
        next.ShouldBe(HttpStatusCode.OK).ShouldSay("Nog een slot erbij");
        var school = Assert.Single(await site.All<School>());
        Assert.Equal("de-vlieger", school.Slug);
        Assert.Equal(Role.Head, Assert.Single(await site.All<Membership>()).Role);
        Assert.NotNull(Assert.Single(await site.All<User>()).PasswordHash);
    }

    [Fact]
    public async Task Once_there_is_somebody_the_first_run_is_gone()
    {
        await using var site = new Site();
        await site.Given().User();
        (await site.Anyone().Get("/first-run")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_console_says_the_code_until_there_is_somebody()
    {
        await using var site = new Site();
        var notices = site.Services.GetServices<ConsoleNotice>();
        var code = Code.Display(site.Services.GetRequiredService<FirstRunCode>().Text);
        async Task<string> Console() => await site.With(async services => string.Join('\n', await Task.WhenAll(notices.Select(notice => notice.Line(services, TestContext.Current.CancellationToken)))));
        Assert.Contains(code, await Console(), StringComparison.Ordinal);
        await site.Given().User();
        Assert.DoesNotContain(code, await Console(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_guesses_the_code_from_elsewhere_does_not_keep_the_owner_out()
    {
        await using var site = new Site();
        var stranger = site.Anyone();
        stranger.Headers["X-Forwarded-For"] = "203.0.113.9";
        var guess = await stranger.Get("/first-run");
        for (var i = 0; i < 35; i++)
        {
            (await guess.Submit("Open de school", Filled("0000-0000-0000"))).ShouldHaveError("Code", "Deze code past niet");
        }

        var code = site.Services.GetRequiredService<FirstRunCode>().Text;
        (await guess.Submit("Open de school", Filled(code))).ShouldHaveError("Code", "Deze code past niet");
        (await (await site.Anyone().Get("/first-run")).Submit("Open de school", Filled(code))).ShouldSay("Nog een slot erbij");
    }

    [Fact]
    public async Task A_password_of_few_signs_or_with_few_different_ones_is_no_error_of_ours()
    {
        await using var site = new Site();
        var code = site.Services.GetRequiredService<FirstRunCode>().Text;
        var page = await site.Anyone().Get("/first-run");
        (await page.Submit("Open de school", Filled(code, "xzqyxzqyyxzqzz"))).ShouldBe(HttpStatusCode.OK).ShouldSay("Nog een slot erbij");
    }

    [Fact]
    public async Task A_password_with_the_schools_name_is_refused()
    {
        await using var site = new Site();
        var code = site.Services.GetRequiredService<FirstRunCode>().Text;
        var page = await (await site.Anyone().Get("/first-run")).Submit("Open de school", Filled(code, "DeVlieger1234"));
        page.ShouldHaveError("Password", "je school");
        Assert.Empty(await site.All<User>());
    }

    [Theory]
    [InlineData("De Vlieger", "de-vlieger")]
    [InlineData("École Ségolène!", "ecole-segolene")]
    [InlineData("学校", "school")]
    public void A_school_gets_a_plain_address(string name, string slug) => Assert.Equal(slug, SchoolRegistration.Slug(name));

    private static (string, string)[] Filled(string code, string password = People.Password) =>
        [("Code", code), ("School", "De Vlieger"), ("Town", "Molenbeek"), ("Name", "Mieke"), ("Email", "mieke@overbrug.test"), ("Password", password)];
}
