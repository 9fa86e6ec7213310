using System.Net;
using Overbrug.Platform.Accounts;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Schools;

public sealed class AccountTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Screens_speak_the_language_someone_chose()
    {
        var browser = site.As(await Teacher());
        var page = await (await browser.Get("/account")).Submit("Bewaren", ("Name", "juf Els"), ("Language", "ar"));
        Assert.Equal("ar", page.Document.DocumentElement.GetAttribute("lang"));
        page.ShouldSay("juf Els");
    }

    [Fact]
    public async Task A_name_may_not_be_empty()
    {
        var page = await site.As(await Teacher()).Get("/account");
        (await page.Submit("Bewaren", ("Name", " "))).ShouldHaveError("Name", "Vul dit nog in");
    }

    [Fact]
    public async Task A_new_password_ends_every_other_session()
    {
        var teacher = await Teacher();
        var (here, elsewhere) = (site.As(teacher, Strength.Link), site.As(teacher, Strength.Link));
        (await elsewhere.Get("/today")).ShouldSay("Dag Teacher");
        var page = await here.Get("/account/password");
        (await page.Submit("Bewaren", ("Password", "wachtwoord2027"))).ShouldHaveError("Password", "vaak geraden");
        (await page.Submit("Bewaren", ("Password", People.Password))).ShouldSay("Je nieuwe wachtwoord geldt");
        (await here.Get("/today")).ShouldSay("Dag Teacher");
        (await elsewhere.Get("/today")).ShouldSay("Voor het team van de school");
    }

    [Fact]
    public async Task Whoever_came_with_a_password_needs_it_to_change_it()
    {
        var teacher = await site.WithPassword(await Teacher());
        var page = await site.As(teacher, Strength.Password).Get("/account/password");
        (await page.Submit("Bewaren", ("Current", "niet het mijne"), ("Password", "groene lantaarn op zondag"))).ShouldHaveError("Current", "niet je wachtwoord");
        (await page.Submit("Bewaren", ("Current", People.Password), ("Password", "groene lantaarn op zondag"))).ShouldSay("Je nieuwe wachtwoord geldt");
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_all_sessions()
    {
        var teacher = await Teacher();
        var (here, elsewhere) = (site.As(teacher), site.As(teacher));
        (await (await here.Get("/account")).Submit("Overal afmelden")).ShouldSay("overal afgemeld");
        (await elsewhere.Get("/today")).ShouldSay("Voor het team van de school");
    }

    [Fact]
    public async Task Signing_out_ends_this_session_and_says_so()
    {
        var browser = site.As(await Teacher());
        (await (await browser.Get("/account")).Submit("Afmelden")).ShouldSay("Je bent afgemeld");
        Assert.Empty(browser.Cookies);
    }

    [Fact]
    public async Task Someone_in_two_schools_chooses_and_cannot_choose_a_third()
    {
        var (first, second, third) = (await site.Given().School("Eerste"), await site.Given().School("Tweede"), await site.Given().School("Derde"));
        var member = await site.Given().Member(first, Role.Teacher);
        await site.Given().Member(second, member.User, Role.Teacher);
        var browser = site.As(member);
        await (await browser.Get("/account")).Submit("Ga hierheen");
        (await browser.Get("/school")).ShouldSay("Tweede");
        (await browser.Post($"/schools/{third.Id}/choice")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Get("/school")).ShouldSay("Tweede");
    }

    [Fact]
    public async Task Letters_are_shown_in_the_demo_only() =>
        (await site.Anyone().Get("/dev/mails")).ShouldBe(HttpStatusCode.NotFound);

    private async Task<User> Teacher() => (await site.Given().Member(await site.Given().School(), Role.Teacher)).User;
}
