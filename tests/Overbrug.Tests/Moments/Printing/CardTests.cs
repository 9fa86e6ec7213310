using System.Net;
using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Moments.Printing;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments.Printing;

public sealed class CardTests(PaperWorld world) : IClassFixture<PaperWorld>
{
    [Fact]
    public async Task A_card_has_the_alias_the_code_and_the_moment()
    {
        var page = (await world.AsTeacher.Get(MomentCardsPage.Url(world.Cooking) + "?taal=uk")).ShouldBe(HttpStatusCode.OK);
        page.ShouldSay("blauwe vis").ShouldSay("Samen koken").ShouldSay(Overbrug.Platform.Web.Code.Display(world.Family.Code!));
        Assert.NotNull(page.Document.QuerySelector(".family-card [lang=uk]"));
    }

    [Fact]
    public async Task Its_code_opens_the_page_of_the_family()
    {
        using var folder = new Folder();
        var pdf = await world.Pdf(folder, MomentCardsPage.Url(world.Cooking) + ".pdf?taal=ar&blad=a5");
        Assert.Contains($"{Site.Address}/k/{world.Family.Code}", await PaperWorld.Scan(folder, pdf), StringComparison.Ordinal);
        Assert.Matches(@"Page size:\s+(595|594\.\d+) x (419|420)|Page size:\s+(419\.\d+|420) x 59[45]", await Tool.Run("pdfinfo", pdf));
    }

    [Theory]
    [InlineData("uk")]
    [InlineData("ar")]
    [InlineData("fr")]
    public async Task The_strip_asks_by_picture_when_it_is_good_and_a_card_still_fits_half_a_page(string language)
    {
        var given = world.Site.Given();
        var owls = await given.Class(world.School, $"Uilen {language}");
        var carer = world.Site.As(await given.Member(world.School, Role.ChildCarer, owls));
        await given.Family(owls, "green", language switch { "uk" => "owl", "ar" => "bee", _ => "rabbit" });
        await given.Family(owls, "pink", language switch { "uk" => "owl", "ar" => "bee", _ => "rabbit" });
        var moment = await given.Moment(world.School, owls);
        var url = MomentCardsPage.Url(moment);
        var page = (await carer.Get($"{url}?taal={language}")).ShouldSay("Het is goed voor ons als …").ShouldSay("mijn kind blij is");
        Assert.Equal(2 * world.Site.Services.GetRequiredService<Words>().Ids("hopes").Count, page.Document.QuerySelectorAll(".strip-hopes .box").Length);
        using var folder = new Folder();
        Assert.Matches(@"Pages:\s+1\n", await Tool.Run("pdfinfo", await PaperWorld.Pdf(carer, folder, $"{url}.pdf?taal={language}")));
        Assert.Matches(@"Pages:\s+2\n", await Tool.Run("pdfinfo", await PaperWorld.Pdf(carer, folder, $"{url}.pdf?taal={language}&blad=a5")));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    public async Task However_many_new_cards_are_asked_for_there_are_cards(string latest) =>
        (await world.AsTeacher.Get($"{ClassCardsPage.Url(world.Fish)}?laatste={latest}")).ShouldBe(HttpStatusCode.OK).ShouldSay("blauwe vis");

    [Fact]
    public async Task Two_cards_go_on_one_A4()
    {
        using var folder = new Folder();
        var school = await world.Site.Given().School("De Kikker");
        var group = await world.Site.Given().Class(school, "Kikkers");
        var carer = await world.Site.Given().Member(school, Role.ChildCarer, group);
        await world.Site.Given().Family(group, "green", "frog");
        await world.Site.Given().Family(group, "pink", "frog");
        var response = await world.Site.As(carer).Send(HttpMethod.Get, ClassCardsPage.Url(group).Replace("/cards", "/cards.pdf", StringComparison.Ordinal));
        await File.WriteAllBytesAsync(folder["cards.pdf"], await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var facts = await Tool.Run("pdfinfo", folder["cards.pdf"]);
        Assert.Matches(@"Pages:\s+1\n", facts);
        Assert.Matches("A4", facts);
    }

    [Fact]
    public async Task New_cards_get_aliases_that_nobody_has()
    {
        var bees = await world.Site.Given().Class(world.School, "Bijen");
        var teacher = await world.Site.Given().Member(world.School, Role.Teacher, bees);
        var page = await world.Site.As(teacher).Get(NewCardsPage.Url(bees));
        (await page.Submit("Maak kaarten", ("Count", "40"))).ShouldBe(HttpStatusCode.OK).ShouldSay("Kaarten van Bijen");
        var families = (await world.Site.All<Family>()).Where(f => f.SchoolId == world.School.Id).ToList();
        Assert.True(families.Count >= 41);
        Assert.Equal(families.Count, families.Select(f => f.Alias).Distinct().Count());
        Assert.Contains(await world.Site.All<Overbrug.Platform.Data.Event>(), e => e.What == "cards.made" && e.SubjectId == bees.Id);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("41")]
    [InlineData("veel")]
    public async Task A_number_out_of_reach_makes_nothing(string number)
    {
        var before = (await world.Site.All<Family>()).Count;
        var page = await world.AsTeacher.Get(NewCardsPage.Url(world.Fish));
        (await page.Submit("Maak kaarten", ("Count", number))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(before, (await world.Site.All<Family>()).Count);
    }

    [Fact]
    public async Task A_partner_hands_out_no_cards()
    {
        var partner = world.Site.As(world.Partner);
        (await partner.Get(MomentCardsPage.Url(world.Cooking))).ShouldBe(HttpStatusCode.NotFound);
        (await partner.Get(ClassCardsPage.Url(world.Fish))).ShouldBe(HttpStatusCode.NotFound);
        (await partner.Get(NewCardsPage.Url(world.Fish))).ShouldBe(HttpStatusCode.NotFound);
        var before = (await world.Site.All<Family>()).Count;
        Assert.False((await partner.Post(NewCardsPage.Url(world.Fish), ("_handler", "cards"), ("Count", "3"))).Response.IsSuccessStatusCode);
        Assert.Equal(before, (await world.Site.All<Family>()).Count);
    }

    [Fact]
    public async Task Another_school_finds_no_cards()
    {
        var stranger = world.Site.As(world.Stranger);
        (await stranger.Get(MomentCardsPage.Url(world.Cooking))).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Get(ClassCardsPage.Url(world.Fish) + ".pdf")).ShouldBe(HttpStatusCode.NotFound);
    }
}
