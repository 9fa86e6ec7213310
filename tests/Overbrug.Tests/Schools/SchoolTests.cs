using System.Net;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Schools;

public sealed class SchoolTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_head_makes_a_class_and_renames_it()
    {
        var (_, head) = await School();
        var browser = site.As(head);
        var form = await browser.Get("/school/classes/new");
        (await form.Submit("Maak de klas", ("Name", ""))).ShouldHaveError("Name", "Vul dit nog in");
        var page = await form.Submit("Maak de klas", ("Name", "Uilen"), ("Pictogram", "owl"));
        page.ShouldSay("De klas is er");
        (await form.Submit("Maak de klas", ("Name", "Uilen"), ("Pictogram", "owl"))).ShouldHaveError("Name", "al een klas met deze naam");
        (await (await page.Click("Uilen")).Submit("Bewaren", ("Name", "Egels"))).ShouldSay("Egels");
    }

    [Fact]
    public async Task A_class_of_a_year_that_is_over_gets_no_code_again()
    {
        var (school, head) = await School();
        var group = await site.Given().Class(school);
        await site.Given().Change<ClassGroup>(group.Id, closed => closed.Close());
        (await site.As(head).Get($"/school/classes/{group.Id}")).ShouldBe(HttpStatusCode.OK).ShouldNotSay("Maak een nieuwe code");
        (await site.As(head).Post($"/school/classes/{group.Id}/code")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Null((await site.All<ClassGroup>()).Single(c => c.Id == group.Id).Code);
    }

    [Fact]
    public async Task A_renewed_code_replaces_the_old_one_and_says_that_posters_stop_working()
    {
        var (school, head) = await School();
        var group = await site.Given().Class(school);
        var page = await site.As(head).Get($"/school/classes/{group.Id}");
        page.ShouldSay("Affiches die al gedrukt zijn, werken dan niet meer");
        (await page.Submit("Maak een nieuwe code")).ShouldSay("Er is een nieuwe code");
        Assert.NotEqual(group.Code, (await site.All<ClassGroup>()).Single(c => c.Id == group.Id).Code);
    }

    [Fact]
    public async Task Another_schools_class_and_partner_do_not_exist()
    {
        var (_, head) = await School();
        var (other, _) = await School();
        var group = await site.Given().Class(other);
        var partner = await site.Given().Save(_ => new Partner(other.Id, "Bib", site.Clock.Now.UtcDateTime));
        (await site.As(head).Get($"/school/classes/{group.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await site.As(head).Post($"/school/classes/{group.Id}/code")).ShouldBe(HttpStatusCode.NotFound);
        (await site.As(head).Get($"/school/partners/{partner.Id}")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Equal(group.Code, (await site.All<ClassGroup>()).Single(c => c.Id == group.Id).Code);
    }

    [Fact]
    public async Task A_head_adds_a_partner_with_a_link_that_is_a_link()
    {
        var (_, head) = await School();
        var form = await site.As(head).Get("/school/partners/new");
        (await form.Submit("Voeg toe", ("Name", "Buurthuis"), ("Link", "javascript:alert(1)"))).ShouldHaveError("Link", "hele adres");
        var page = await form.Submit("Voeg toe", ("Name", "Buurthuis <b>"), ("Brings", "Een zaal"));
        page.ShouldSay("Buurthuis <b>").ShouldSay("Een zaal");
        (await (await page.Click("Buurthuis")).Submit("Bewaren", ("Kind", "huis"))).ShouldSay("huis");
    }

    [Fact]
    public async Task A_language_that_is_not_looked_at_needs_a_yes()
    {
        var (school, head) = await School();
        await site.Given().Change<School>(school.Id, s => s.Languages = WordList.Empty);
        var page = await site.As(head).Get("/school/settings");
        page.ShouldSay("Nog niet nagekeken door een spreker");
        (await page.Submit("Bewaren", ("Languages", "tr"))).ShouldHaveError("Drafts", "Vink hier ja aan");
        (await page.Submit("Bewaren", ("Languages", "tr"), ("Drafts", "yes"))).ShouldSay("Bewaard");
        Assert.Equal("tr", (await site.All<School>()).Single(s => s.Id == school.Id).Languages.ToString());
        Assert.Empty(page.Document.QuerySelectorAll("[name=Drafts][checked]"));
        Assert.Single((await site.As(head).Get("/school/settings")).Document.QuerySelectorAll("[name=Drafts][checked]"));
    }

    [Fact]
    public async Task The_team_stands_by_role_and_then_by_name_whatever_the_capitals()
    {
        var (school, head) = await School();
        foreach (var (role, name) in new[] { (Role.Partner, "Aya"), (Role.Teacher, "juf Zoë"), (Role.Teacher, "Bram"), (Role.Teacher, "Juf An") })
        {
            var member = await site.Given().Member(school, role);
            await site.Given().Change<Overbrug.Platform.Accounts.User>(member.UserId, user => user.Name = name);
        }

        var names = (await site.As(head).Get("/school")).Document.QuerySelectorAll("main section:first-of-type .row-words > a").Select(a => a.TextContent).Skip(1);
        Assert.Equal(["Bram", "Juf An", "juf Zoë", "Aya"], names);
    }

    [Theory]
    [InlineData("/actions", "Piramide")]
    [InlineData("/methods/class-activity", "Samen doen")]
    [InlineData("/families", "Momenten")]
    public async Task The_menu_lights_where_a_neighbour_belongs(string url, string place)
    {
        var (school, _) = await School();
        var teacher = await site.Given().Member(school, Role.Teacher, await site.Given().Class(school));
        Assert.Equal([place], (await site.As(teacher).Get(url)).ShouldBe(HttpStatusCode.OK).Document.QuerySelectorAll(".team-places [aria-current]").Select(a => a.TextContent));
        Assert.Single((await site.As(teacher).Get("/account")).Document.QuerySelectorAll(".team-me [aria-current]"));
    }

    [Fact]
    public async Task An_operator_looks_in_only_while_the_school_allows_it_and_that_is_written_down()
    {
        var (school, head) = await School();
        var keeper = await site.Given().User("Operator");
        await site.Given().Change<User>(keeper.Id, user => user.IsAdministrator = true);
        var browser = site.As(keeper);
        (await browser.Get("/school")).ShouldSay("bij geen school");
        var given = await (await site.As(head).Get("/school/settings")).Submit("Geef toegang", ("Reason", "poster"), ("Hours", "4"));
        given.ShouldSay("De toegang is gegeven");
        (await browser.Get("/school")).ShouldSay(school.Name).ShouldNotSay("Nodig iemand uit");
        await (await site.As(head).Get("/school/settings")).Submit("Stop nu");
        (await browser.Get("/school")).ShouldSay("bij geen school");
        Assert.Contains(await site.All<Event>(), e => e.SpaceId == school.Id && e.ActorId == keeper.Id && e.What == "grant.used");
    }

    private async Task<(School School, Membership Head)> School()
    {
        var school = await site.Given().School();
        return (school, await site.Given().Member(school, Role.Head));
    }
}
