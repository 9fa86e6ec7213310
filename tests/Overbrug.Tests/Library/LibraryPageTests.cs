using System.Net;
using Overbrug.Library;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library;

public sealed class LibraryPageTests : IAsyncDisposable
{
    private readonly Site site = new();
    private readonly Given given;

    public LibraryPageTests() => given = site.Given();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task Anyone_looks_for_a_word_and_sees_it_marked()
    {
        await given.Item("soep");
        await given.Item("wandeling", "Wandelen in de buurt");
        var page = (await (await site.Anyone().Get("/library")).Submit("Zoeken", ("q", "soep"))).ShouldSay("1 ding gevonden").ShouldNotSay("Wandelen in de buurt");
        Assert.Equal("Soep", page.Document.QuerySelector("h2 ~ ul mark, .library-hits mark")!.TextContent);
        Assert.Empty(page.Response.Headers.Where(header => header.Key == "Set-Cookie"));
    }

    [Fact]
    public async Task A_facet_narrows_and_is_taken_away_again()
    {
        await given.Item("soep");
        await given.Item("film", "Een film", facts => facts with { Kind = ResourceKind.Film, SoundOrPicture = true });
        var narrowed = (await (await site.Anyone().Get("/library")).Click("Film 1")).ShouldSay("1 ding gevonden").ShouldSay("Een film").ShouldNotSay("Soep met ouders");
        Assert.EndsWith("?kind=film", narrowed.Url, StringComparison.Ordinal);
        (await narrowed.Click("Film haal weg")).ShouldSay("2 dingen gevonden");
        (await (await site.Anyone().Get("/library")).Click("Met klank of beeld 1")).ShouldSay("Een film").ShouldNotSay("Soep met ouders");
    }

    [Fact]
    public async Task What_a_school_tried_is_found_apart_and_themes_stand_under_their_lever()
    {
        var item = await given.Item("soep");
        await given.Item("film", "Een film");
        var member = await given.Member(await given.School(), Overbrug.Schools.Role.Teacher);
        await given.Save(db =>
        {
            var tried = new Overbrug.Library.Trying.Tried(db.Set<Resource>().Single(r => r.Id == item.Id), db.Set<Overbrug.Schools.Membership>().Single(m => m.Id == member.Id), "ouders", "samen proeven", "", given.Now);
            tried.LookAt(isTaken: true, given.Now);
            return tried;
        });
        var page = (await site.Anyone().Get("/library")).ShouldSay("In partnerschap");
        (await page.Click("Geprobeerd door een school 1")).ShouldSay("Soep met ouders").ShouldNotSay("Een film");
        (await site.Anyone().Get("/library/soep")).ShouldSay("In partnerschap");
    }

    [Fact]
    public async Task Searching_keeps_what_was_chosen()
    {
        await given.Item("soep");
        await given.Item("film", "Soep, de film", facts => facts with { Kind = ResourceKind.Film });
        (await (await site.Anyone().Get("/library?kind=film")).Submit("Zoeken", ("q", "soep"))).ShouldSay("Soep, de film").ShouldNotSay("Soep met ouders");
    }

    [Fact]
    public async Task Nothing_found_says_what_to_try()
    {
        await given.Item("soep");
        var page = (await site.Anyone().Get("/library?q=soep&kind=film")).ShouldSay("Niets gevonden");
        (await page.Click("Zoek hetzelfde in de hele bibliotheek")).ShouldSay("Soep met ouders");
        (await page.Click("Bekijk alles wat er is")).ShouldSay("Soep met ouders");
        (await site.Anyone().Get("/library?q=xyzzyxyzzy&kind=film")).ShouldNotSay("hele bibliotheek").ShouldSay("Hierover vonden we niets: xyzzyxyzzy");
    }

    [Theory]
    [InlineData("?q=%00%01")]
    [InlineData("?q=\" OR 1=1 --")]
    [InlineData("?q=%F0%9F%8D%B2%E2%80%8B%E2%80%AE")]
    [InlineData("?kind=nonsense&theme=&year=abcd&page=-3")]
    [InlineData("?q=a&q=b&kind=film&kind=film")]
    [InlineData("?page=999999999999")]
    public async Task Whatever_is_asked_gets_a_page(string query)
    {
        await given.Item("soep");
        (await site.Anyone().Get("/library" + query)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_question_of_ten_thousand_letters_is_cut() =>
        (await site.Anyone().Get("/library?q=" + string.Concat(Enumerable.Repeat("ouders ", 1_000)))).ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task The_rest_is_a_page_away()
    {
        for (var n = 0; n < 23; n++)
        {
            await given.Item($"soep-{n}", $"Soep nummer {n}");
        }

        var second = (await (await site.Anyone().Get("/library?q=soep")).Click("Volgende")).ShouldSay("Blad 2 van 2");
        Assert.Equal(3, second.Document.QuerySelectorAll(".library-hits > li").Length);
        (await second.Click("Vorige")).ShouldSay("Blad 1 van 2");
    }

    [Fact]
    public async Task An_item_says_what_it_is_and_asks_before_it_leaves_the_site()
    {
        await given.Item("soep");
        var page = (await (await site.Anyone().Get("/library")).Click("Soep met ouders")).ShouldSay("Een boek over koken in de klas").ShouldSay("Een buurthuis (2020). Soep met ouders. https://boek.example.be/soep").ShouldSay("boek.example.be");
        Assert.Equal(["Toon het", "Liever niet"], page.Document.QuerySelectorAll(".pair > a").Select(link => link.TextContent.Trim()));
        Assert.Empty(page.Document.QuerySelectorAll("iframe, video, audio, img[src^='http']"));
    }

    [Fact]
    public async Task Another_language_stands_beside_the_Dutch_as_a_draft()
    {
        await given.Item("soep");
        var page = (await site.Anyone().Get("/fr/library/soep")).ShouldSay("Een boek over koken in de klas").ShouldSay("Un livre sur la cuisine en classe");
        Assert.Equal("draft", page.Document.QuerySelector(".story-text > [lang=fr]")!.GetAttribute("data-translation"));
    }

    [Fact]
    public async Task What_belongs_to_one_meeting_stands_together()
    {
        await given.Item("dias", "De dia's", facts => facts with { Together = "avond" });
        await given.Item("opname", "De opname", facts => facts with { Together = "avond" });
        (await (await site.Anyone().Get("/library/dias")).ShouldSay("Hoort hierbij").Click("De opname")).ShouldSay("De dia's");
    }

    [Fact]
    public async Task An_item_that_was_taken_away_is_not_there()
    {
        var item = await given.Item("soep");
        await given.Change<Resource>(item.Id, gone => gone.Withdraw(given.Now));
        (await site.Anyone().Get("/library/soep")).ShouldBe(HttpStatusCode.NotFound);
        (await site.Anyone().Get("/library")).ShouldSay("Niets gevonden");
    }

    [Fact]
    public async Task Words_are_suggested_for_what_was_begun()
    {
        await given.Item("soep");
        Assert.Contains("soep", (await site.Anyone().Get("/library/suggestions?q=so")).Html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("[]", (await site.Anyone().Get("/library/suggestions")).Html);
    }
}
