using System.Net;
using Overbrug.Front.Printing;
using Overbrug.Moments;
using Overbrug.Practices;
using Overbrug.Tests.Moments.Printing;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Front.Printing;

public sealed class PackTests(PaperWorld world) : IClassFixture<PaperWorld>
{
    [Fact]
    public async Task The_pack_holds_every_sheet() =>
        (await world.AsTeacher.Get(PackPage.Url(world.Cooking) + "?taal=fr")).ShouldBe(HttpStatusCode.OK)
            .ShouldSay("Voorbereiding").ShouldSay("Dit is jullie kaart").ShouldSay("Daglijst").ShouldSay("Napraten in de klas").ShouldSay("Notitieblad").ShouldSay("Evaluatie");

    [Fact]
    public async Task A_partner_gets_it_without_who_comes() =>
        (await world.Site.As(world.Partner).Get(PackPage.Url(world.Cooking))).ShouldBe(HttpStatusCode.OK)
            .ShouldSay("Voorbereiding").ShouldNotSay("Daglijst").ShouldNotSay("blauwe vis").ShouldNotSay("Dit is jullie kaart");

    [Fact]
    public async Task Another_school_gets_nothing() =>
        (await world.Site.As(world.Stranger).Get(PackPage.Url(world.Cooking))).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_moment_of_a_run_asks_what_its_method_asks_and_opens_with_what_was_hoped()
    {
        var moment = await InARun(1);
        var method = world.Site.Services.GetRequiredService<MethodShelf>().Find("class-activity")!;
        var prepare = method.FindPhase("prepare")!.Steps[0].Questions[1].In("nl").Title;
        (await world.AsTeacher.Get(PreparationPage.Url(moment))).ShouldSay(prepare).ShouldSay("Een kwartier is genoeg")
            .ShouldSay("Waar, van wanneer tot wanneer, en wat staat klaar?").ShouldNotSay("Wat hebben de kinderen eraan?").ShouldNotSay("minuten");
        var talk = (await world.AsTeacher.Get(TalkPage.Url(moment) + "?taal=fr")).ShouldSay("Wat heb je gezien bij je kind?");
        Assert.NotNull(talk.Document.QuerySelector(".talk-part [lang=fr]"));
        (await world.AsTeacher.Get(EvaluationPaper.Url(moment))).ShouldSay("Iedereen proeft van de soep");
        (await world.AsTeacher.Get(PackPage.Url(moment))).ShouldSay("Iedereen proeft van de soep");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public async Task An_evaluation_fits_two_sides_of_one_sheet(int hoped)
    {
        using var folder = new Folder();
        var pdf = await world.Pdf(folder, EvaluationPaper.Url(await InARun(hoped)) + ".pdf");
        Assert.Matches("Pages: +[12]\n", await Tool.Run("pdfinfo", pdf));
    }

    [Fact]
    public async Task The_pack_prints_as_one_file_on_A4()
    {
        using var folder = new Folder();
        var pdf = await world.Pdf(folder, PackPage.Url(world.Cooking) + ".pdf?taal=ar");
        Assert.Contains("A4", await Tool.Run("pdfinfo", pdf), StringComparison.Ordinal);
        Assert.Contains("Daglijst", await Tool.Run("pdftotext", pdf, "-"), StringComparison.Ordinal);
    }

    /// <summary>A moment of a run, with so many things that the teacher hopes for.</summary>
    private async Task<Moment> InARun(int hoped)
    {
        var given = world.Site.Given();
        var moment = await given.Moment(world.School, world.Fish);
        var method = world.Site.Services.GetRequiredService<MethodShelf>().Find("class-activity")!;
        var run = await given.Save(db =>
        {
            db.AttachRange(world.Fish, world.Teacher.User, world.Teacher, moment);
            var version = new MethodVersion(method);
            var started = new Run(world.Fish, db.Set<MethodVersion>().Find(version.Hash) ?? version, "Koken", world.Teacher, world.Site.Clock.Now.UtcDateTime);
            started.Current.TakePlaceAt(moment);
            return started;
        });
        for (var i = 0; i < hoped; i++)
        {
            await given.Save(db =>
            {
                db.AttachRange(world.Teacher.User, world.Teacher);
                return new Criterion(run, 1, Overbrug.Practices.Voice.Teacher, "Iedereen proeft van de soep", world.Teacher, world.Site.Clock.Now.UtcDateTime);
            });
        }

        return moment;
    }
}
