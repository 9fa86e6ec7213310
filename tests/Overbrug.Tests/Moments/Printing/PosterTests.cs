using System.Net;
using Overbrug.Languages;
using Overbrug.Moments;
using Overbrug.Moments.Printing;
using Overbrug.Platform.Data;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments.Printing;

public sealed class PosterTests(PaperWorld world) : IClassFixture<PaperWorld>
{
    [Fact]
    public async Task A_poster_says_what_when_and_where_in_two_languages()
    {
        var page = (await world.AsTeacher.Get(PosterPage.Url(world.Cooking) + "?taal=ar")).ShouldBe(HttpStatusCode.OK);
        page.ShouldSay("Samen koken").ShouldSay("Refter").ShouldSay("8.45").ShouldSay("Een groente").ShouldSay(Dutch.Day(world.Cooking.Day));
        Assert.Equal("ltr", page.Document.QuerySelector("h1 [lang=nl]")?.GetAttribute("dir"));
        var arabic = page.Document.QuerySelector("h1 [lang=ar]");
        Assert.Equal("rtl", arabic?.GetAttribute("dir"));
        Assert.Equal("draft", arabic?.GetAttribute("data-translation"));
    }

    [Fact]
    public async Task What_the_team_typed_is_marked_as_Dutch_on_a_poster_in_two_languages()
    {
        var page = await world.AsTeacher.Get(PosterPage.Url(world.Cooking) + "?taal=ar");
        Assert.Contains("Dit schreef het team in het Nederlands", page.Document.QuerySelector(".free-text")!.NextElementSibling!.TextContent, StringComparison.Ordinal);
        (await world.AsTeacher.Get(PosterPage.Url(world.Cooking) + "?taal=nl")).ShouldNotSay("Dit schreef het team");
    }

    [Fact]
    public async Task A_language_that_the_head_did_not_switch_on_is_not_printed()
    {
        await world.Site.Given().Change<Overbrug.Schools.School>(world.School.Id, school => school.Languages = WordList.Parse("fr"));
        try
        {
            var page = await world.AsTeacher.Get(PosterPage.Url(world.Cooking) + "?taal=tr");
            Assert.Null(page.Document.QuerySelector("[lang=tr]"));
        }
        finally
        {
            await world.Site.Given().Change<Overbrug.Schools.School>(world.School.Id, school => school.Languages = WordList.Parse("fr en ar tr uk"));
        }
    }

    [Fact]
    public async Task The_poster_of_a_moment_for_families_says_only_to_look_at_the_card()
    {
        var outing = await world.Site.Given().Moment(world.School, world.Fish, moment =>
        {
            moment.Kind = "walk";
            moment.Audience = Audience.Families;
            moment.Place = "Park Hallaar";
        });
        var page = (await world.AsTeacher.Get(PosterPage.Url(outing))).ShouldBe(HttpStatusCode.OK);
        var sheet = page.Document.QuerySelector(".sheet")!.TextContent;
        Assert.Contains("Kijk op je kaart", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("Park Hallaar", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("8.45", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("wandelen", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_much_to_bring_the_code_stays_on_the_first_page()
    {
        var full = await world.Site.Given().Moment(world.School, world.Fish, moment =>
        {
            var words = world.Site.Services.GetRequiredService<Words>();
            moment.Bring = new WordList(words.Ids("bring").Take(8));
            moment.Practical = new WordList(words.Ids("practical").Except(PovertyLook.CostIds).Take(8));
            moment.Note = string.Concat(Enumerable.Repeat("Wie wil, blijft nog even. ", 11));
            moment.Place = "De refter achter de speelplaats, langs het groene poortje";
        });
        using var folder = new Folder();
        var pdf = await world.Pdf(folder, PosterPage.Url(full) + ".pdf?taal=uk");
        Assert.Equal($"{Site.Address}/k/{world.Fish.Code}", await PaperWorld.Scan(folder, pdf));
    }

    [Fact]
    public async Task Its_code_opens_the_class_page_and_Arabic_is_shaped()
    {
        using var folder = new Folder();
        var pdf = await world.Pdf(folder, PosterPage.Url(world.Cooking) + ".pdf?taal=ar");
        Assert.Equal($"{Site.Address}/k/{world.Fish.Code}", await PaperWorld.Scan(folder, pdf));
        var text = (await Tool.Run("pdftotext", pdf, "-")).Normalize(System.Text.NormalizationForm.FormKC);
        Assert.Matches(@"\p{IsArabic}{3,}", text);
        Assert.Matches(@"Page size:\s+59[45](\.\d+)? x 84[12].*A4", await Tool.Run("pdfinfo", pdf));
        Assert.Matches(@"Pages:\s+1\n", await Tool.Run("pdfinfo", pdf));
    }

    [Fact]
    public async Task A_moment_of_two_classes_has_a_poster_for_each()
    {
        var given = world.Site.Given();
        var birds = await given.Class(world.School, "Vogels");
        var both = await given.Save(db =>
        {
            db.AttachRange(world.Fish, birds);
            var moment = new Moment(world.School, "reading", world.School.Today(world.Site.Clock).AddDays(3), new TimeOnly(9, 0), new TimeOnly(10, 0), [world.Fish, birds], world.Site.Clock.Now.UtcDateTime);
            moment.Publish(world.Site.Clock.Now.UtcDateTime);
            return moment;
        });
        var page = await world.AsTeacher.Get(PosterPage.Url(both));
        Assert.Equal(2, page.Document.QuerySelectorAll(".poster").Length);
    }

    [Fact]
    public async Task A_page_for_paper_holds_no_styles_or_scripts_of_its_own()
    {
        var page = await world.AsTeacher.Get(PosterPage.Url(world.Cooking) + "?taal=ar");
        Assert.Empty(page.Document.QuerySelectorAll("[style], style, script"));
        Assert.Contains("print", page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Single(page.Document.QuerySelectorAll("title"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".pdf")]
    public async Task Someone_of_another_school_finds_nothing(string ending) =>
        (await world.Site.As(world.Stranger).Get(PosterPage.Url(world.Cooking) + ending)).ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("")]
    [InlineData(".pdf")]
    public async Task Someone_without_a_session_is_asked_to_sign_in(string ending) =>
        Assert.Equal(HttpStatusCode.Found, (await world.Site.Anyone().Send(HttpMethod.Get, PosterPage.Url(world.Cooking) + ending)).StatusCode);
}
