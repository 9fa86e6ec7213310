using System.Net;
using Overbrug.Families;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Families;

/// <summary>What a code that opens nothing says.</summary>
public sealed class ShutDoorTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_card_and_a_class_of_last_school_year_say_so_while_they_are_still_there()
    {
        var (last, next) = (await Class(-1), await Class(1));
        var card = await site.Given().Family(last);
        foreach (var code in new[] { last.Code, card.Code })
        {
            (await site.Anyone().Get($"/nl/k/{code}")).ShouldBe(HttpStatusCode.NotFound).ShouldSay("Deze code is van een vorig schooljaar").ShouldSay("Vraag een nieuwe kaart");
        }

        (await site.Anyone().Get($"/nl/k/{next.Code}")).ShouldBe(HttpStatusCode.NotFound).ShouldSay("Deze code kennen we niet");
    }

    [Theory]
    [InlineData("ab12 cd34", "ab12cd34")]
    [InlineData("us-12", "us12")]
    public async Task What_was_typed_is_still_in_the_field(string typed, string kept)
    {
        var page = await site.Anyone().Get($"/k?code={Uri.EscapeDataString(typed)}");
        Assert.Equal(kept, page.Document.QuerySelector("input[name=code]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_shut_door_offers_every_language_and_its_arrow_follows_the_line()
    {
        var page = await site.Anyone().Get("/ar/k/ab12cd34");
        page.ShouldSay("Deze vertaling is nog niet nagekeken").ShouldSay("Het Nederlands is de echte tekst");
        Assert.NotNull(page.Document.QuerySelector("button .picto-way"));
        (await page.Click("Türkçe")).ShouldSay("Bu kodu tanımıyoruz").ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<ClassGroup> Class(int years)
    {
        var school = await site.Given().School();
        return await site.Given().Save(_ => new ClassGroup(school, "Vissen", "fish", SchoolYear.Of(school.Today(site.Clock).AddYears(years)), site.Clock.Now.UtcDateTime));
    }
}
