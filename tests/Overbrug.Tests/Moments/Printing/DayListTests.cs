using System.Net;
using Overbrug.Moments.Printing;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments.Printing;

public sealed class DayListTests(PaperWorld world) : IClassFixture<PaperWorld>
{
    [Fact]
    public async Task The_team_of_the_class_reads_who_comes() =>
        (await world.AsTeacher.Get(DayListPage.Url(world.Cooking))).ShouldBe(HttpStatusCode.OK)
            .ShouldSay("blauwe vis").ShouldSay("1 gezin komt: 2 volwassenen en 1 kind").ShouldSay("Arabisch").ShouldSay("Kwam ook");

    [Theory]
    [InlineData("")]
    [InlineData(".pdf")]
    public async Task A_partner_does_not(string ending) =>
        (await world.Site.As(world.Partner).Get(DayListPage.Url(world.Cooking) + ending)).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Another_school_does_not() =>
        (await world.Site.As(world.Stranger).Get(DayListPage.Url(world.Cooking))).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_note_sheet_has_all_questions_with_pictures_in_two_languages()
    {
        var page = (await world.AsTeacher.Get(NotesPage.Url(world.Cooking) + "?taal=tr")).ShouldBe(HttpStatusCode.OK);
        Assert.Equal(4, page.Document.QuerySelectorAll(".tally").Length);
        Assert.All(page.Document.QuerySelectorAll(".tally li"), choice => Assert.NotNull(choice.QuerySelector("svg")));
        Assert.NotNull(page.Document.QuerySelector(".tally h2 [lang=tr]"));
    }
}
