using System.Net;
using Overbrug.Library.Lists;
using Overbrug.Network;
using Overbrug.Schools;
using Overbrug.Tests.Network;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Lists;

public sealed class ListSharingTests : IAsyncDisposable
{
    private readonly Site site = new();
    private readonly Given given;

    public ListSharingTests() => given = site.Given();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Nothing_leaves_the_school_before_the_team_has_looked()
    {
        var teacher = await given.Teacher();
        var list = await given.List(teacher, "Nog even wachten");
        var page = (await site.As(teacher).Get(ShareList.Url(list.Id))).ShouldSay("met de naam van jullie school en gemeente");
        Assert.Null(page.Document.QuerySelector("input[value=Pilot]"));
        (await page.Submit("Zo is het goed", ("Reach", "Everyone"))).ShouldHaveError("Checks", "Lees dit na en vink het aan");
        Assert.Equal(Reach.School, Assert.Single(await site.All<ReadingList>()).Reach);
    }

    [Fact]
    public async Task A_shared_list_is_read_by_anyone_and_taken_back()
    {
        var teacher = await given.Teacher();
        var list = await given.List(teacher, "Voor iedereen", Reach.School, await given.Item("soep"));
        (await Share(teacher, list, "Everyone")).ShouldSay("Iedereen kan deze lijst lezen");
        var page = (await (await site.Anyone().Get("/library/lists")).ShouldSay("1 ding").Click("Voor iedereen")).ShouldSay("De Vlieger, Molenbeek").ShouldSay("Soep met ouders");
        Assert.Equal("/library/lists/voor-iedereen", page.Url);
        Assert.Empty(page.Response.Headers.Where(header => header.Key == "Set-Cookie"));
        (await site.Anyone().Get("/fr/library/lists/voor-iedereen")).ShouldSay("Livre");
        await Share(teacher, list, "School");
        (await site.Anyone().Get("/library/lists")).ShouldNotSay("Voor iedereen");
        (await site.Anyone().Get("/library/lists/voor-iedereen")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Lists_with_one_title_get_addresses_of_their_own()
    {
        var (here, there) = (await given.Teacher(), await given.Teacher("De Mus"));
        var lists = new[] { await given.List(here, "حساء"), await given.List(there, "حساء") };
        await Task.WhenAll(Share(here, lists[0], "Everyone"), Share(there, lists[1], "Everyone"));
        Assert.Equal(["lijst", "lijst-2"], (await site.All<ReadingList>()).Select(l => l.Slug).Order());
    }

    [Fact]
    public async Task A_pilot_list_reaches_the_sister_school_and_no_other()
    {
        var (here, sister, elsewhere) = (await given.School("De Vlieger"), await given.School("De Zwaluw"), await given.School("De Mus"));
        await given.Pilot(site, here, sister);
        var teacher = await given.Member(here, Role.Teacher);
        var (near, far) = (site.As(await given.Member(sister, Role.Teacher)), site.As(await given.Member(elsewhere, Role.Teacher)));
        var list = await given.List(teacher, "Onder ons", Reach.School, await given.Item("soep"));
        (await site.As(teacher).Get(ShareList.Url(list.Id))).ShouldSay("Ook het team van De Zwaluw");
        (await Share(teacher, list, "Pilot")).ShouldSay("Onze proeftuin leest deze lijst");
        (await (await near.Get("/team/library/lists")).ShouldSay("Uit onze proeftuin").Click("Onder ons")).ShouldSay("Soep met ouders").ShouldSay("De Vlieger, Molenbeek").ShouldNotSay("Haal eruit");
        (await near.Get(EditList.Url(list.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await near.Get("/team/library")).ShouldNotSay("Onder ons");
        (await far.Get("/team/library/lists")).ShouldNotSay("Onder ons");
        (await far.Get(ListPage.Url(list.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await site.Anyone().Get("/library/lists")).ShouldNotSay("Onder ons");
    }

    [Fact]
    public async Task On_paper_each_item_has_a_code_and_a_public_list_has_one()
    {
        var teacher = await given.Teacher();
        var list = await given.List(teacher, "Koken", Reach.School, await given.Item("soep"), await given.Item("brood", "Brood bakken", facts => facts with { Link = "", Ask = "Vraag het in het buurthuis." }));
        var sheet = (await (await site.As(teacher).Get(ListPage.Url(list.Id))).Click("Druk af")).ShouldSay("Koken").ShouldSay("De Vlieger, Molenbeek").ShouldSay("Een buurthuis").ShouldSay("https://boek.example.be/soep").ShouldSay("Vraag het in het buurthuis.");
        Assert.Equal(2, sheet.Document.QuerySelectorAll(".qr svg").Length);
        Assert.Equal(ListPage.Url(list.Id), sheet.Document.QuerySelector(".screen-bar a")!.GetAttribute("href"));
        await Share(teacher, list, "Everyone");
        Assert.Equal(3, (await site.As(teacher).Get(PrintedList.Url(list.Id))).ShouldSay("De code bovenaan opent de hele lijst").Document.QuerySelectorAll(".qr svg").Length);
    }

    [Theory]
    [InlineData("/library/lists?page=0")]
    [InlineData("/library/lists?page=99999999999")]
    [InlineData("/ar/library/lists")]
    public async Task Nonsense_in_the_address_gives_a_plain_list(string url) => (await site.Anyone().Get(url)).ShouldBe(HttpStatusCode.OK);

    [Theory, InlineData("/xx/library/lists"), InlineData("/library/lists/niets")]
    public async Task What_is_not_there_is_not_found(string url) => (await site.Anyone().Get(url)).ShouldBe(HttpStatusCode.NotFound);

    private async Task<Page> Share(Membership by, ReadingList list, string reach) =>
        await (await site.As(by).Get(ShareList.Url(list.Id))).Submit("Zo is het goed", ("Reach", reach), ("Checks", ListSharingForm.NoNames));
}
