using System.Net;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments.Printing;

public sealed class PaperTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_moment_leads_to_every_sheet_and_each_sheet_back()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var paper = await (await scene.AsTeacher().Get($"/moments/{moment.Id}")).Click("Affiche en kaarten");
        paper.ShouldBe(HttpStatusCode.OK).ShouldSay("Alle blaadjes van dit moment");
        string[] sheets = ["Alles in één keer", "Affiche", "Kaarten", "Voorbereiding", "Daglijst", "Napraten in de klas", "Notitieblad", "Evaluatie"];
        foreach (var sheet in sheets)
        {
            var printed = (await paper.Click(sheet)).ShouldBe(HttpStatusCode.OK);
            (await printed.Click("Terug")).ShouldSay("Op papier");
        }
    }

    [Fact]
    public async Task Paper_answers_are_tapped_in_from_there()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment();
        var paper = await scene.AsTeacher().Get($"/moments/{moment.Id}/print");
        (await paper.Click("Tellen aan de deur")).ShouldSay("Aan de deur");
        (await paper.Click("Antwoorden intikken")).ShouldSay("Bijtellen");
    }

    [Fact]
    public async Task A_draft_is_prepared_on_paper_and_nobody_else_sees_aliases()
    {
        var scene = await Scene.Of(site);
        var moment = await scene.Moment(published: false);
        (await scene.AsTeacher().Get($"/moments/{moment.Id}/print")).ShouldSay("nog niet gepubliceerd").ShouldSay("Voorbereiding").ShouldNotSay("Papier intikken");
        (await (await scene.As(Role.Partner, scene.Class)).Get($"/moments/{moment.Id}/print")).ShouldSay("Voorbereiding").ShouldNotSay("Kaarten").ShouldNotSay("Daglijst");
        (await (await scene.AsStranger()).Get($"/moments/{moment.Id}/print")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_cards_of_a_class_lead_back_to_where_cards_are_made()
    {
        var scene = await Scene.Of(site);
        var cards = await scene.AsTeacher().Get($"/classes/{scene.Class.Id}/print/cards");
        (await cards.Click("Terug")).ShouldSay("Hoeveel nieuwe kaarten?");
    }
}
