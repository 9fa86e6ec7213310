using System.Net;
using Overbrug.Library;
using Overbrug.Library.Trying;
using Overbrug.Schools;
using Overbrug.Tests.Library.Lists;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Library.Trying;

public sealed class TriedTests : IAsyncDisposable
{
    private readonly Site site = new();
    private readonly Given given;

    public TriedTests() => given = site.Given();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_school_tells_how_it_went_and_others_read_it_after_a_look()
    {
        var (teacher, _) = (await given.Teacher(), await given.Item("soep"));
        var form = (await (await site.As(teacher).Get("/library/soep")).ShouldSay("Nog geen school vertelde hoe het ging").Click("Wij probeerden dit")).ShouldSay("Eerst leest de redactie");
        (await Send(form, "Een grote pot.")).ShouldSay("De redactie leest jullie tekst na").ShouldSay("Alleen jullie school ziet het");
        (await site.Anyone().Get("/library/soep")).ShouldNotSay("Een grote pot.");
        (await site.As(teacher).Get("/library/soep")).ShouldSay("Dit schreven jullie").ShouldSay("Een grote pot.");
        await Take((await site.All<Tried>()).Single());
        (await site.Anyone().Get("/library/soep")).ShouldSay("De Vlieger, Molenbeek").ShouldSay("Een grote pot.").ShouldSay("ouders van de jongsten");
        (await site.As(teacher).Get("/library/soep")).ShouldNotSay("Dit schreven jullie");
    }

    [Fact]
    public async Task The_team_looks_for_names_first()
    {
        var (teacher, _) = (await given.Teacher(), await given.Item("soep"));
        var form = await site.As(teacher).Get(TriedPage.Url("soep"));
        (await form.Submit("Stuur naar de redactie", ("ForWhom", "ouders"), ("WhatHelped", "Tijd."))).ShouldHaveError("Checks", "Lees dit na en vink het aan").ShouldSay("Tijd.");
        (await form.Submit("Stuur naar de redactie", ("ForWhom", ""), ("WhatHelped", new string('x', 1_501)), ("Checks", "no-names"))).ShouldHaveError("WhatHelped", "hoogstens");
        Assert.Empty(await site.All<Tried>());
    }

    [Fact]
    public async Task Other_words_go_back_to_the_editor_and_the_same_words_do_not()
    {
        var (teacher, _) = (await given.Teacher(), await given.Item("soep"));
        await Send(await site.As(teacher).Get(TriedPage.Url("soep")), "Een grote pot.");
        await Take((await site.All<Tried>()).Single());
        var form = (await site.As(teacher).Get(TriedPage.Url("soep"))).ShouldSay("Dit staat in de bibliotheek");
        await Send(form, "Een grote pot.");
        (await site.Anyone().Get("/library/soep")).ShouldSay("Een grote pot.");
        (await Send(form, "Twee potten.")).ShouldSay("De redactie leest jullie tekst na");
        (await site.Anyone().Get("/library/soep")).ShouldNotSay("pot.").ShouldNotSay("Twee potten.");
        Assert.Equal(Look.Waiting, (await site.All<Tried>()).Single().Look);
    }

    [Fact]
    public async Task A_refused_text_says_so_to_the_school_only()
    {
        var (teacher, _) = (await given.Teacher(), await given.Item("soep"));
        await Send(await site.As(teacher).Get(TriedPage.Url("soep")), "Een grote pot.");
        await given.Change<Tried>((await site.All<Tried>()).Single().Id, tried => tried.LookAt(isTaken: false, given.Now));
        (await site.As(teacher).Get("/library/soep")).ShouldSay("De redactie zette dit niet in de bibliotheek");
        (await site.As(await given.Teacher("De Mus")).Get("/library/soep")).ShouldNotSay("De redactie zette dit niet").ShouldNotSay("Een grote pot.");
    }

    [Fact]
    public async Task A_double_tap_tells_it_once()
    {
        var (teacher, _) = (await given.Teacher(), await given.Item("soep"));
        var form = await site.As(teacher).Get(TriedPage.Url("soep"));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Send(form, "Een grote pot.")));
        Assert.Single(await site.All<Tried>());
    }

    [Fact]
    public async Task A_school_takes_back_what_it_told()
    {
        var (teacher, _) = (await given.Teacher(), await given.Item("soep"));
        await Send(await site.As(teacher).Get(TriedPage.Url("soep")), "Een grote pot.");
        await Take((await site.All<Tried>()).Single());
        var page = await site.As(teacher).Get(TriedPage.Url("soep"));
        (await page.Submit("Haal terug")).ShouldSay("Jullie tekst is weg");
        (await page.Submit("Haal terug")).ShouldBe(HttpStatusCode.NotFound);
        (await site.Anyone().Get("/library/soep")).ShouldNotSay("Een grote pot.");
        Assert.Empty(await site.All<Tried>());
    }

    [Fact]
    public async Task The_newest_five_stand_on_the_page_and_the_rest_is_a_link_away()
    {
        var item = await given.Item("soep");
        for (var n = 0; n < 23; n++)
        {
            var teacher = await given.Teacher($"School {n}");
            await Take(await given.Save(_ => new Tried(item, teacher, "ouders", $"Les {n}.", "", given.Now.AddMinutes(n))));
        }

        var before = site.Commands.Now;
        var page = (await site.Anyone().Get("/library/soep")).ShouldSay("Les 22.").ShouldSay("Les 18.").ShouldNotSay("Les 17.");
        Assert.InRange(site.Commands.Since(before), 1, 12);
        var all = (await page.Click("Lees wat alle scholen vertellen")).ShouldSay("Les 17.").ShouldNotSay("Les 2.");
        (await all.Click("Volgende")).ShouldSay("Les 2.");
    }

    [Fact]
    public async Task What_is_gone_can_still_be_taken_back()
    {
        var (teacher, item) = (await given.Teacher(), await given.Item("soep"));
        await given.Save(_ => new Tried(item, teacher, "ouders", "Tijd.", "", given.Now));
        await given.Change<Resource>(item.Id, gone => gone.Withdraw(given.Now));
        (await (await site.As(teacher).Get("/team/library")).Click("Soep met ouders")).ShouldBe(HttpStatusCode.OK).ShouldSay("Haal dit terug");
        (await site.As(await given.Teacher("De Mus")).Get(TriedPage.Url("soep"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, InlineData(Role.Partner), InlineData(Role.StudentTeacher)]
    public async Task Partners_and_students_tell_nothing(Role role)
    {
        var (teacher, item) = (await given.Teacher(), await given.Item("soep"));
        await given.Save(_ => new Tried(item, teacher, "ouders", "Tijd.", "", given.Now));
        var reader = site.As(await given.Member((await site.All<School>()).Single(), role));
        (await reader.Get("/team/library")).ShouldSay("Soep met ouders");
        (await reader.Get("/library/soep")).ShouldSay("Tijd.").ShouldNotSay("Wij probeerden dit").ShouldNotSay("Pas jullie tekst aan");
        (await reader.Get(TriedPage.Url("soep"))).ShouldBe(HttpStatusCode.NotFound);
        (await reader.Post(TriedEndpoints.Removal("soep"))).ShouldBe(HttpStatusCode.NotFound);
        Assert.Single(await site.All<Tried>());
    }

    [Fact]
    public async Task What_a_team_types_is_shown_as_text()
    {
        var (teacher, _) = (await given.Teacher(), await given.Item("soep"));
        await Send(await site.As(teacher).Get(TriedPage.Url("soep")), "<img src=x onerror=alert(1)>");
        await Take((await site.All<Tried>()).Single());
        foreach (var url in new[] { "/library/soep", "/library/soep/tried", "/fr/library/soep/tried" })
        {
            Assert.Empty((await site.Anyone().Get(url)).ShouldSay("<img src=x onerror=alert(1)>").Document.QuerySelectorAll("main img"));
        }
    }

    [Fact]
    public async Task What_can_be_done_with_an_item_depends_on_who_reads()
    {
        await given.Item("met", "Met methodiek", facts => facts with { Method = "class-activity" });
        await given.Item("vreemd", "Vreemde methodiek", facts => facts with { Method = "bestaat-niet" });
        var teacher = await given.Teacher();
        (await (await site.As(teacher).Get("/library/met")).Click("Begin een traject")).ShouldBe(HttpStatusCode.OK);
        (await site.As(teacher).Get("/library/vreemd")).ShouldSay("Zet in een lijst").ShouldNotSay("Begin een traject");
        var visitor = (await site.Anyone().Get("/library/met")).ShouldNotSay("Begin een traject").ShouldNotSay("Zet in een lijst");
        Assert.Contains("/account/sign-in", (await visitor.Click("Werk je op school?")).Url, StringComparison.Ordinal);
        (await site.As(await given.Member((await site.All<School>()).Single(), Role.Partner)).Get("/library/met")).ShouldSay("Bekijk de methodiek").ShouldNotSay("Begin een traject");
    }

    private static Task<Page> Send(Page form, string helped) =>
        form.Submit("Stuur naar de redactie", ("ForWhom", "ouders van de jongsten"), ("WhatHelped", helped), ("Checks", "no-names"));

    private async Task Take(Tried tried)
    {
        site.Clock.Pass(TimeSpan.FromMilliseconds(1));
        await given.Change<Tried>(tried.Id, told => told.LookAt(isTaken: true, given.Now));
    }
}
