using System.Net;
using Overbrug.Library;
using Overbrug.Library.Suggesting;
using Overbrug.Library.Watching;
using Overbrug.Platform.Accounts;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Tests.Network;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Editing;

/// <summary>What waits for an editor, and what an editor does about it.</summary>
public sealed class DeskTests : IAsyncDisposable
{
    private readonly Site site = new();
    private readonly Given given;

    public DeskTests() => given = site.Given();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task The_desk_counts_what_waits_and_leads_there()
    {
        var old = await given.Item("oud", "Een oud boek");
        site.Clock.Pass(TimeSpan.FromDays(800));
        var dead = await given.Item("dood", "Een dode link");
        await given.Save(_ => Dead(dead));
        await given.Suggestion(SuggestionKind.Reaction, old);
        await given.Tried(old);
        var desk = (await (await given.Editor(site)).Get("/account")).Click("Naar de redactie van de bibliotheek");
        var page = (await desk).ShouldSay("Redactie");
        Assert.Equal(["wacht: 1", "wacht: 1", "wacht: 1", "wacht: 1", "wacht: 0"], page.Document.QuerySelectorAll(".row-act .row-note").Select(count => count.TextContent));
        (await page.Click("Voorstellen van lezers")).ShouldSay("Ik wil vertellen wat ik ervan vind").ShouldSay("Een oud boek");
        (await page.Click("Wat scholen probeerden")).ShouldSay("De Vlieger");
        (await page.Click("Dode links")).ShouldSay("Een dode link").ShouldSay("404").ShouldNotSay("Een oud boek");
        (await page.Click("Opnieuw te bekijken")).ShouldSay("Een oud boek").ShouldNotSay("Een dode link");
        (await page.Click("Bekijk alle materiaal")).ShouldSay("Een oud boek").ShouldSay("Een dode link");
    }

    [Fact]
    public async Task For_anyone_else_there_is_no_desk()
    {
        var item = await given.Item("soep");
        var (suggestion, tried) = (await given.Suggestion(SuggestionKind.Reaction, item), await given.Tried(item));
        var school = await given.School();
        var administrator = await given.User("Ria");
        await given.Change<User>(administrator.Id, user => user.IsAdministrator = true);
        var others = new[] { site.As(await given.Member(school, Role.Head)), site.As(administrator), await given.Coordinator(site, await given.Pilot(site, school)) };
        foreach (var browser in others)
        {
            foreach (var url in new[] { "", "/items", "/items/new", "/items/soep/edit", "/items/soep/withdrawal", "/suggestions", $"/suggestions/{suggestion.Id}", "/tried", $"/tried/{tried.Id}" })
            {
                (await browser.Get("/library-desk" + url)).ShouldBe(HttpStatusCode.NotFound);
            }

            foreach (var url in new[] { "/items/soep/look", "/items/soep/return", $"/suggestions/{suggestion.Id}/taking", $"/tried/{tried.Id}/taking" })
            {
                (await browser.Post("/library-desk" + url)).ShouldBe(HttpStatusCode.NotFound);
            }
        }

        Assert.StartsWith("/account/sign-in", (await site.Anyone().Get("/library-desk")).Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_still_true_comes_back_in_two_years()
    {
        await given.Item("soep");
        site.Clock.Pass(TimeSpan.FromDays(2 * 366));
        var list = await (await given.Editor(site)).Get("/library-desk/items?show=again");
        (await list.Submit("Alles klopt nog")).ShouldSay("Over twee jaar komt het terug").ShouldSay("Hier wacht niets");
        var item = Assert.Single(await site.All<Resource>());
        Assert.Equal(DateOnly.FromDateTime(given.Now), item.LookedAtOn);
        Assert.NotEqual(given.Now, item.ChangedAt);
        Assert.Contains(await site.All<Event>(), e => e.What == "item.looked-at" && e.SubjectId == item.Id);
    }

    [Fact]
    public async Task An_item_is_taken_away_after_a_second_look_and_put_back()
    {
        await given.Item("soep");
        site.Clock.Pass(TimeSpan.FromMinutes(1));
        var sure = await (await (await given.Editor(site)).Get("/library-desk/items/soep/edit")).Click("Haal dit materiaal weg");
        var gone = (await sure.Submit("Ja, haal het weg")).ShouldSay("Het materiaal is weggehaald");
        (await site.Anyone().Get("/library/soep")).ShouldBe(HttpStatusCode.NotFound);
        (await site.Anyone().Get("/library")).ShouldNotSay("Soep met ouders");
        site.Clock.Pass(TimeSpan.FromMinutes(1));
        (await gone.Submit("Zet terug")).ShouldSay("staat weer in de bibliotheek");
        (await site.Anyone().Get("/library")).ShouldSay("Soep met ouders");
    }

    [Fact]
    public async Task What_came_with_the_program_and_was_taken_away_here_stays_away()
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Shelving>().RunAsync(CancellationToken.None);
        var slug = site.Services.GetRequiredService<LibraryShelf>().Records.Keys.First();
        await (await (await given.Editor(site)).Get($"/library-desk/items/{slug}/withdrawal")).Submit("Ja, haal het weg");
        await using var next = site.Services.CreateAsyncScope();
        await next.ServiceProvider.GetRequiredService<Shelving>().RunAsync(CancellationToken.None);
        Assert.NotNull(Assert.Single(await site.All<Resource>(), item => item.Slug == slug).WithdrawnAt);
    }

    [Fact]
    public async Task The_rest_of_a_list_is_a_page_away_and_asks_the_database_no_more()
    {
        var editor = await given.Editor(site);
        await given.Item("soep-0", "Soep nummer 0");
        await editor.Get("/library-desk/items");
        var before = site.Commands.Now;
        await editor.Get("/library-desk/items");
        var one = site.Commands.Since(before);
        for (var n = 1; n < 23; n++)
        {
            site.Clock.Pass(TimeSpan.FromSeconds(1));
            await given.Item($"soep-{n}", $"Soep nummer {n}");
        }

        before = site.Commands.Now;
        var page = (await editor.Get("/library-desk/items")).ShouldSay("Soep nummer 22").ShouldNotSay("Soep nummer 2 ");
        Assert.Equal(one, site.Commands.Since(before));
        (await page.Click("Volgende")).ShouldSay("Soep nummer 2").ShouldSay("Soep nummer 0").ShouldNotSay("Soep nummer 22");
    }

    private WatchedLink Dead(Resource item)
    {
        var link = new WatchedLink(item, given.Now);
        foreach (var daysAgo in new[] { 10, 5, 1 })
        {
            link.Miss("404", given.Now.AddDays(-daysAgo), TimeSpan.FromDays(5));
        }

        return link;
    }
}
