using System.Net;
using Overbrug.Platform.Accounts;
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
