using System.Globalization;
using System.Net;
using System.Text;
using Overbrug.Library;
using Overbrug.Library.Importing;
using Overbrug.Platform.Data;
using Overbrug.Tests.Moments.Erasing;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Importing;

public sealed class ImportTests : IAsyncLifetime
{
    private readonly Site site = new();
    private Desk desk = null!;

    public async ValueTask InitializeAsync() => desk = await Desk.Of(site);

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task An_editor_looks_first_and_then_takes_all_over()
    {
        await desk.Item("gekend", "Gekend", link: "https://www.example.org/boek/");
        await desk.Item("dubbel", "Dúbbel!", makers: "Lien");
        var page = await desk.Upload("""
            id,title,kind,makers,theme,link
            nieuw,Een nieuw boek,book,Lien,parents,https://example.org/nieuw
            gekend,Gekend met meer,book,,parents,https://www.example.org/boek/
            ,Andere naam,book,,parents,http://example.org/boek?utm_source=brief
            ,dubbel,book,Lien,parents,
            ,Een nieuw boek,book,Lien,neighbourhood-welfare,
            stuk,Kapot,book,,geen,
            """);
        page.ShouldSay("Nieuw: 1").ShouldSay("Veranderd: 1").ShouldSay("Kennen we al: 3").ShouldSay("Niet te lezen: 1").ShouldSay("Dit staat ook op rij 2.").ShouldSay("Hier: Gekend").ShouldSay("Er komt 1 ding bij. Er verandert 1 ding. Er gaat niets weg.");
        Assert.Equal(2, (await site.All<Resource>()).Count);
        var done = await page.Submit("Neem over");
        done.ShouldSay("Het staat nu in de bibliotheek.").ShouldSay("Dit is overgenomen.");
        var items = await site.All<Resource>();
        Assert.Equal(["dubbel", "gekend", "nieuw"], items.Select(item => item.Slug).Order());
        Assert.Equal(("Een nieuw boek", "lijst.csv", "nieuw"), items.Where(item => item.Slug == "nieuw").Select(item => (item.Facts.Title, item.Origin, item.OriginId)).Single());
        Assert.Equal(("Gekend met meer", ""), items.Where(item => item.Slug == "gekend").Select(item => (item.Facts.Title, item.Origin)).Single());
        Assert.Single(await site.All<Event>(), e => e.What == "import.taken-over");
    }

    [Fact]
    public async Task A_film_and_its_manual_may_share_a_page_and_each_change_reaches_its_own()
    {
        const string file = "id,title,kind,theme,link\nfilm,De film,film,parents,https://example.org/film\ngids,De gids,brochure,parents,https://example.org/film\n";
        await (await desk.Upload(file)).ShouldSay("Nieuw: 2").Submit("Neem over");
        (await desk.Upload(file.Replace("De gids", "De gids herzien", StringComparison.Ordinal))).ShouldSay("Hetzelfde: 1").ShouldSay("Veranderd: 1");
    }

    [Fact]
    public async Task An_empty_cell_takes_no_link_away_and_what_was_taken_away_here_does_not_come_back()
    {
        await desk.Item("soep", "Soep", link: "https://example.org/soep");
        var gone = await desk.Item("weg", "Weg", link: "https://example.org/weg");
        await site.Given().Change<Resource>(gone.Id, item => item.Withdraw(site.Clock.Now.UtcDateTime));
        var page = await desk.Upload("id,title,kind,theme,link,ask\nsoep,Soep met room,book,parents,,\nweg,Weg,book,parents,https://example.org/weg,\n");
        await page.ShouldSay("Veranderd: 1").ShouldSay("Dit is hier weggehaald").Submit("Neem over");
        Assert.Equal("https://example.org/soep", (await desk.Item("Soep met room")).Facts.Link);
        Assert.NotNull((await desk.Item("Weg")).WithdrawnAt);
    }

    [Fact]
    public async Task A_name_that_is_an_address_of_the_library_itself_gets_a_number()
    {
        await (await desk.Upload("id,title,kind,theme\nlists,Een boek,book,parents\n")).Submit("Neem over");
        Assert.Equal("lists-2", (await desk.Item("Een boek")).Slug);
    }

    [Fact]
    public async Task A_double_tap_takes_over_once_and_the_same_file_again_changes_nothing()
    {
        const string file = "title,kind,theme\nEen boek,book,parents\n";
        var page = await desk.Upload(file);
        await Task.WhenAll(page.Submit("Neem over"), page.Submit("Neem over"));
        await page.Submit("Neem over");
        Assert.Single(await site.All<Resource>());
        Assert.Single(await site.All<Event>(), e => e.What == "import.taken-over");
        (await desk.Upload(file)).ShouldSay("Kennen we al: 1").ShouldSay("Hier is niets om over te nemen.");
        const string named = "id,title,kind,theme\neen-boek,Een boek,book,parents\n";
        (await desk.Upload(named)).ShouldSay("Hetzelfde: 1");
    }

    [Fact]
    public async Task What_happened_meanwhile_is_left_alone()
    {
        var item = await desk.Item("boek", "Boek");
        var page = await desk.Upload("id,title,kind,theme\nboek,Boek anders,book,parents\n,Tweede,book,parents\n,Derde,book,parents\n");
        page.ShouldSay("Nieuw: 2");
        site.Clock.Pass(TimeSpan.FromMinutes(1));
        await site.Given().Change<Resource>(item.Id, r => r.Tell(r.Facts with { Title = "Door een ander" }, site.Clock.Now.UtcDateTime));
        await desk.Item("tweede", "Tweede");
        (await page.Submit("Neem over")).ShouldSay("Dit veranderde hier intussen.").ShouldSay("Dit kwam er intussen al bij.");
        Assert.Equal(["Derde", "Door een ander", "Tweede"], (await site.All<Resource>()).Select(r => r.Facts.Title).Order());
    }

    [Fact]
    public async Task What_came_with_the_program_becomes_ours_once_it_is_changed()
    {
        await desk.Item("kost", "Oud", origin: Shelving.Origin, originId: "kost");
        await (await desk.Upload("id,title,kind,theme\nkost,Nieuw,book,parents\n")).Submit("Neem over");
        Assert.Equal("", (await desk.Item("Nieuw")).Origin);
    }

    [Fact]
    public async Task The_report_tells_each_row_without_formulas()
    {
        var page = await desk.Upload("title,kind,theme\n=1+1,book,parents\nx,weer,parents\n");
        var report = await desk.Editor.Send(HttpMethod.Get, $"{page.Url}/report.csv");
        var text = await report.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("2,,'=1+1,Nieuw,,", text, StringComparison.Ordinal);
        Assert.Contains("3,,,Niet te lezen,\"“weer” kennen we niet", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_paged_and_chosen_by_what_becomes_of_them()
    {
        var file = new StringBuilder("title,kind,theme\n");
        for (var i = 0; i < 120; i++)
        {
            file.Append(CultureInfo.InvariantCulture, $"Boek {i},{(i == 7 ? "weer" : "book")},parents\n");
        }

        var page = await desk.Upload(file.ToString());
        page.ShouldSay("Nieuw: 119").ShouldSay("Boek 49").ShouldNotSay("Boek 50");
        var last = await (await page.Click("Volgende")).Click("Volgende");
        last.ShouldSay("Boek 119").ShouldNotSay("Volgende");
        (await page.Click("Niet te lezen")).ShouldSay("Rij 9").ShouldNotSay("Boek 5");
    }

    [Theory]
    [InlineData("PK\u0003\u0004rommel", "Dit is een werkmap van Excel")]
    [InlineData("", "In dit bestand staat niets.")]
    [InlineData("weer,wind\n1,2\n", "Dit ontbreekt: title, kind, theme.")]
    public async Task A_file_that_is_no_list_says_so_and_leaves_nothing(string text, string problem)
    {
        (await desk.Upload(text)).ShouldHaveError("File", problem);
        Assert.Empty(await site.All<Import>());
    }

    [Fact]
    public async Task A_million_rows_are_for_the_command_line()
    {
        var file = new StringBuilder("title,kind,theme\n");
        for (var i = 0; i < 250_000; i++)
        {
            file.Append(CultureInfo.InvariantCulture, $"b{i},book,parents\n");
        }

        (await desk.Upload(file.ToString())).ShouldHaveError("File", "Hierin staan meer dan");
        Assert.Empty(await site.All<ImportRow>());
        (await desk.Upload(new byte[NewImportForm.MostBytes + 1])).ShouldHaveError("File", "Dit bestand is te groot: hoogstens 5 MB.");
    }

    [Fact]
    public async Task Random_bytes_are_no_trouble()
    {
        for (var seed = 0; seed < 5; seed++)
        {
            var bytes = System.Security.Cryptography.SHA512.HashData([(byte)seed]);
            var status = (await desk.Upload([.. "title,kind,theme\n"u8, .. bytes, .. bytes])).Status;
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity);
        }
    }

    [Fact]
    public async Task Something_must_be_chosen_and_a_source_is_on_the_open_internet()
    {
        var page = await desk.Editor.Get("/library-desk/imports/new");
        (await page.Submit("Lees en toon mij")).ShouldHaveError("File", "Kies een bestand, of vul een adres in.");
        foreach (var inward in new[] { "http://127.0.0.1/oai", "http://169.254.169.254/latest", "http://[::1]/", "http://localhost/oai", "file:///etc/passwd", "nergens" })
        {
            (await page.Submit("Lees en toon mij", ("Address", inward), ("Theme", "parents"))).ShouldHaveError("Address", "Dit adres kunnen we niet vragen.");
        }

        (await page.Submit("Lees en toon mij", ("Address", "https://example.org/oai"))).ShouldHaveError("Theme", "Kies een thema.");
        Assert.Empty(await site.All<Import>());
    }

    [Fact]
    public async Task It_is_thrown_away_once_however_often_one_taps_and_old_ones_are_erased()
    {
        var page = await desk.Upload("title,kind,theme\nEen boek,book,parents\n");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => page.Submit("Gooi weg")));
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK).ShouldSay("De lijst is weg.");
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => answer.ShouldBe(HttpStatusCode.NotFound));
        Assert.Single(await site.All<Event>(), e => e.What == "import.removed");
        Assert.Empty(await site.All<ImportRow>());
        await desk.Upload("title,kind,theme\nEen boek,book,parents\n");
        await DailyWork.At(site, site.Clock.Now.AddDays(89));
        Assert.Single(await site.All<Import>());
        await DailyWork.At(site, site.Clock.Now.AddDays(91));
        Assert.Empty(await site.All<Import>());
    }

    [Fact]
    public async Task For_others_it_is_not_there()
    {
        var page = await desk.Upload("title,kind,theme\nEen boek,book,parents\n");
        var school = await site.Given().School();
        var head = site.As(await site.Given().Member(school, Overbrug.Schools.Role.Head));
        foreach (var url in new[] { "/library-desk/imports", "/library-desk/imports/new", page.Url, $"{page.Url}/report.csv" })
        {
            (await head.Get(url)).ShouldBe(HttpStatusCode.NotFound);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await head.Send(HttpMethod.Post, $"{page.Url}/taking-over")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await head.Send(HttpMethod.Post, $"{page.Url}/removal")).StatusCode);
        Assert.Single(await site.All<Import>());
    }
}
