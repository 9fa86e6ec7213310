using System.Net;
using Microsoft.EntityFrameworkCore;
using Overbrug.Library;
using Overbrug.Library.Lists;
using Overbrug.Network;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Lists;

public sealed class ReadingListTests : IAsyncDisposable
{
    private readonly Site site = new();
    private readonly Given given;

    public ReadingListTests() => given = site.Given();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_teacher_makes_a_list_that_only_the_school_reads()
    {
        var teacher = await given.Teacher();
        var corner = (await site.As(teacher).Get("/team/library")).ShouldSay("Maak een lijst voor iets dat nu leeft");
        var page = await (await corner.Click("Maak een lijst")).Submit("Bewaren", ("Title", "Voor de eerste dag"), ("About", "Om samen te lezen."));
        page.ShouldSay("De lijst is er").ShouldSay("Om samen te lezen.").ShouldSay("Alleen onze school leest deze lijst").ShouldSay("Zoek in de bibliotheek iets dat hier past");
        (await site.As(teacher).Get("/team/library/lists")).ShouldSay("Voor de eerste dag").ShouldSay("nog leeg");
        (await site.Anyone().Get("/library/lists")).ShouldSay("Nog geen school deelt een lijst").ShouldNotSay("Voor de eerste dag");
    }

    [Fact]
    public async Task A_double_tap_makes_one_list()
    {
        var browser = site.As(await given.Teacher());
        var form = await browser.Get(NewList.Url());
        await form.Submit("Bewaren", ("Title", "Eén"), ("About", "Kort."));
        (await form.Submit("Bewaren", ("Title", "Eén"), ("About", "Kort."))).ShouldBe(HttpStatusCode.OK);
        (await form.Submit("Bewaren", ("Title", "Eén"), ("About", "Iets anders."))).ShouldHaveError("Title", "Jullie hebben al een lijst met deze naam");
        Assert.Single(await site.All<ReadingList>());
    }

    [Fact]
    public async Task An_item_is_put_in_a_list_in_one_tap_and_stays_there_once()
    {
        var (teacher, soup) = (await given.Teacher(), await given.Item("soep"));
        var list = await given.List(teacher, "Koken");
        var form = await (await site.As(teacher).Get("/library/soep")).Click("Zet in een lijst");
        (await form.Submit("Koken")).ShouldSay("Het staat in deze lijst").ShouldSay(soup.Facts.Title).ShouldSay("Boek");
        (await form.Submit("Koken")).ShouldBe(HttpStatusCode.OK);
        Assert.Single((await Stored(list)).Items);
        (await site.As(teacher).Get(PutInList.Url("soep"))).ShouldSay("Staat al in");
    }

    [Fact]
    public async Task Without_a_list_the_first_one_is_made_there()
    {
        var (teacher, _) = (await given.Teacher(), await given.Item("soep"));
        var form = await site.As(teacher).Get(PutInList.Url("soep"));
        (await form.Submit("Maak de lijst en zet het erin", ("Title", ""))).ShouldHaveError("Title", "Vul dit nog in");
        (await form.Submit("Maak de lijst en zet het erin", ("Title", "Koken"))).ShouldSay("Het staat in deze lijst");
        await form.Submit("Maak de lijst en zet het erin", ("Title", "Koken"));
        var list = Assert.Single(await site.All<ReadingList>());
        Assert.Single((await Stored(list)).Items);
    }

    [Fact]
    public async Task Items_have_an_order_and_a_note_and_are_taken_out()
    {
        var teacher = await given.Teacher();
        var list = await given.List(teacher, "Koken", Reach.School, await given.Item("soep"), await given.Item("brood", "Brood bakken"));
        var page = await site.As(teacher).Get(ListPage.Url(list.Id));
        Assert.Equal(["Soep met ouders", "Brood bakken"], Titles(page));
        page = await page.Submit("Naar boven");
        Assert.Equal(["Brood bakken", "Soep met ouders"], Titles(page));
        page = (await (await page.Click("Schrijf erbij waarom")).Submit("Bewaren", ("Note", "Goed om mee te beginnen."))).ShouldSay("Je notitie is bewaard").ShouldSay("Goed om mee te beginnen.");
        page = (await page.Submit("Haal eruit")).ShouldSay("In de bibliotheek blijft het staan");
        Assert.Equal(["Soep met ouders"], Titles(page));
    }

    [Fact]
    public async Task What_two_people_put_in_at_once_is_both_there()
    {
        var teacher = await given.Teacher();
        var list = await given.List(teacher, "Koken");
        for (var n = 0; n < 6; n++)
        {
            await given.Item($"soep-{n}", $"Soep {n}");
        }

        await Task.WhenAll(Enumerable.Range(0, 12).Select(n => site.As(teacher).Post(ListEndpoints.Putting(list.Id, $"soep-{n % 6}"))));
        Assert.Equal(Enumerable.Range(1, 6), (await Stored(list)).Items.Select(item => item.Place).Order());
    }

    [Fact]
    public async Task A_change_of_the_name_loses_no_item_that_came_in_between()
    {
        var (teacher, _) = (await given.Teacher(), await given.Item("soep"));
        var list = await given.List(teacher, "Koken");
        var form = await site.As(teacher).Get(EditList.Url(list.Id));
        await site.As(teacher).Post(ListEndpoints.Putting(list.Id, "soep"));
        (await form.Submit("Bewaren", ("Title", "Samen koken"))).ShouldSay("Samen koken").ShouldSay("Soep met ouders");
    }

    [Fact]
    public async Task A_full_list_says_so()
    {
        var teacher = await given.Teacher();
        var list = await given.List(teacher, "Vol");
        await site.Read(async db =>
        {
            var full = await db.Set<ReadingList>().Include(l => l.Items).SingleAsync(l => l.Id == list.Id);
            for (var n = 0; n < ReadingList.MostItems; n++)
            {
                var item = new Resource($"boek-{n}", GivenLibrary.Facts($"Boek {n}"), given.Now);
                db.Add(item);
                full.Put(item);
            }

            return await db.SaveChangesAsync();
        });
        await given.Item("te-veel", "Eentje te veel");
        (await site.As(teacher).Post(ListEndpoints.Putting(list.Id, "te-veel"))).ShouldSay("Deze lijst is vol").ShouldNotSay("Eentje te veel");
        Assert.Equal(ReadingList.MostItems, (await Stored(list)).Items.Count);
        var before = site.Commands.Now;
        await site.As(teacher).Get(ListPage.Url(list.Id));
        Assert.InRange(site.Commands.Since(before), 1, 8);
    }

    [Fact]
    public async Task What_left_the_library_stays_in_the_list_and_says_so()
    {
        var teacher = await given.Teacher();
        var item = await given.Item("soep");
        var list = await given.List(teacher, "Koken", Reach.Everyone, item);
        await given.Change<Resource>(item.Id, gone => gone.Withdraw(given.Now));
        foreach (var page in new[] { await site.As(teacher).Get(ListPage.Url(list.Id)), await site.Anyone().Get(PublicListPage.Url("koken")) })
        {
            page.ShouldSay("Soep met ouders").ShouldSay("Dit staat niet meer in de bibliotheek");
            Assert.Null(page.Document.QuerySelector("a[href='/library/soep']"));
        }

        (await site.As(teacher).Get(PutInList.Url("soep"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_list_is_thrown_away_after_a_question()
    {
        var teacher = await given.Teacher();
        var list = await given.List(teacher, "Koken", Reach.Everyone, await given.Item("soep"));
        var ask = (await (await site.As(teacher).Get(EditList.Url(list.Id))).Click("Gooi de lijst weg")).ShouldSay("Anderen lezen deze lijst");
        (await ask.Submit("Gooi weg")).ShouldSay("De lijst is weg");
        (await ask.Submit("Gooi weg")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Empty(await site.All<ReadingList>());
        (await site.Anyone().Get("/library/soep")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_a_team_types_is_shown_as_text()
    {
        var teacher = await given.Teacher();
        var list = await given.List(teacher, "<script>alert('lijst')</script>", Reach.School, await given.Item("soep"));
        await (await site.As(teacher).Get(NotePage.Url(list.Id, "soep"))).Submit("Bewaren", ("Note", "<img src=x onerror=alert(1)>"));
        foreach (var url in new[] { ListPage.Url(list.Id), PrintedList.Url(list.Id), PutInList.Url("soep"), "/team/library" })
        {
            var page = (await site.As(teacher).Get(url)).ShouldSay("<script>alert('lijst')</script>");
            Assert.Empty(page.Document.QuerySelectorAll("main script:not([src]), main img"));
        }
    }

    [Theory, InlineData(Role.Partner), InlineData(Role.StudentTeacher)]
    public async Task Partners_and_students_read_lists_and_change_none(Role role)
    {
        var teacher = await given.Teacher();
        var list = await given.List(teacher, "Lees mij", Reach.School, await given.Item("soep"));
        var reader = site.As(await given.Member((await site.All<School>()).Single(), role));
        (await reader.Get("/team/library/lists")).ShouldSay("Lees mij").ShouldNotSay("Maak een lijst");
        (await reader.Get(ListPage.Url(list.Id))).ShouldSay("Soep met ouders").ShouldNotSay("Haal eruit").ShouldNotSay("Pas de lijst aan");
        (await reader.Get("/library/soep")).ShouldNotSay("Zet in een lijst").ShouldNotSay("Werk je op school");
        await CannotChange(reader, list);
        Assert.Single((await Stored(list)).Items);
    }

    [Fact]
    public async Task Another_school_neither_sees_nor_changes_a_list()
    {
        var list = await given.List(await given.Teacher(), "Van ons", Reach.School, await given.Item("soep"));
        var stranger = site.As(await given.Teacher("De Mus"));
        (await stranger.Get("/team/library/lists")).ShouldNotSay("Van ons");
        (await stranger.Get(ListPage.Url(list.Id))).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Get(PrintedList.Url(list.Id))).ShouldBe(HttpStatusCode.NotFound);
        await CannotChange(stranger, list);
        Assert.Equal("Van ons", (await Stored(list)).Title);
    }

    private static IEnumerable<string> Titles(Page page) => page.Document.QuerySelectorAll("ol.rows .row-words > p:first-child").Select(p => p.TextContent.Trim());

    private static async Task CannotChange(Browser browser, ReadingList list)
    {
        foreach (var url in new[] { EditList.Url(list.Id), ShareList.Url(list.Id), ThrowAwayList.Url(list.Id), NotePage.Url(list.Id, "soep") })
        {
            (await browser.Get(url)).ShouldBe(HttpStatusCode.NotFound);
        }

        await browser.Post(EditList.Url(list.Id), ("_handler", "list"), ("Title", "Gepikt"));
        await browser.Post(ThrowAwayList.Url(list.Id), ("_handler", "throw"));
        foreach (var url in new[] { ListEndpoints.Putting(list.Id, "soep"), ListEndpoints.Raising(list.Id, "soep"), ListEndpoints.Removal(list.Id, "soep") })
        {
            (await browser.Post(url)).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private Task<ReadingList> Stored(ReadingList list) => site.Read(db => db.Set<ReadingList>().AsNoTracking().Include(l => l.Items).SingleAsync(l => l.Id == list.Id));
}
