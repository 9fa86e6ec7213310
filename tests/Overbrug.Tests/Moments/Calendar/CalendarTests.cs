using System.Net;
using Overbrug.Moments;
using Overbrug.Moments.Calendar;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Moments.Calendar;

public sealed class CalendarTests : IAsyncLifetime
{
    private readonly Site site = new();
    private School school = null!;
    private ClassGroup fish = null!;

    public async ValueTask InitializeAsync()
    {
        school = await site.Given().School();
        fish = await site.Given().Class(school);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_class_has_a_calendar_of_what_is_public()
    {
        await site.Given().Moment(school, fish, m => m.Place = "Refter");
        await site.Given().Moment(school, fish, m => m.Audience = Audience.Families);
        await site.Given().Moment(school, fish, published: false);
        var one = Assert.Single(await Events(fish.Code!));
        Assert.Equal("Samen koken", one.Text("SUMMARY"));
        Assert.Contains("Refter", one.Text("LOCATION"), StringComparison.Ordinal);
        Assert.Equal($"{Site.Address}/k/{fish.Code}", one["URL"]);
    }

    [Fact]
    public async Task A_family_card_also_shows_what_only_families_may_know()
    {
        var family = await site.Given().Family(fish);
        await site.Given().Moment(school, fish, m => (m.Audience, m.Place) = (Audience.Families, "Park Hallaar"));
        Assert.Empty(await Events(fish.Code!));
        Assert.Equal("In de klas, Park Hallaar, De Vlieger, Molenbeek", Assert.Single(await Events(family.Code!)).Text("LOCATION"));
    }

    [Fact]
    public async Task A_moved_moment_keeps_its_uid_and_grows_its_sequence()
    {
        var moment = await site.Given().Moment(school, fish);
        var before = Assert.Single(await Events(fish.Code!));
        await site.Given().Change<Moment>(moment.Id, m => m.MoveTo(m.Day.AddDays(2), new TimeOnly(13, 30), new TimeOnly(15, 0)));
        var after = Assert.Single(await Events(fish.Code!));
        Assert.Equal(before["UID"], after["UID"]);
        Assert.Equal(("0", "1"), (before["SEQUENCE"], after["SEQUENCE"]));
        Assert.EndsWith("T133000", after["DTSTART;TZID=Europe/Brussels"], StringComparison.Ordinal);
        Assert.StartsWith("Verplaatst", after.Text("SUMMARY"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_moment_stays_and_says_so()
    {
        var moment = await site.Given().Moment(school, fish);
        await site.Given().Change<Moment>(moment.Id, m => m.Cancel("ill", site.Clock.Now.UtcDateTime));
        var one = Assert.Single(await Events(fish.Code!, moment));
        Assert.Equal(("CANCELLED", "1"), (one["STATUS"], one["SEQUENCE"]));
        Assert.StartsWith("Gaat niet door", one.Text("SUMMARY"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_asked_for_stands_after_the_Dutch()
    {
        await site.Given().Moment(school, fish);
        var answer = await site.Anyone().Get(CalendarEndpoints.FeedUrl(fish.Code!, site.Services.GetRequiredService<Overbrug.Languages.Words>().Languages["ar"]));
        var summary = CalendarReader.Read(answer.Html).Parts.Single(part => part.Name == "VEVENT").Text("SUMMARY");
        Assert.Matches(@"^Samen koken · .*\p{IsArabic}", summary);
    }

    [Fact]
    public async Task The_teams_own_title_comes_last_and_a_park_is_not_the_school()
    {
        await site.Given().Moment(school, fish, m => (m.Title, m.PlaceKind, m.Place) = ("Soep met de oma’s", "park", "Hallaar"));
        var one = Assert.Single(await Events(fish.Code!));
        Assert.Equal(("Samen koken · Soep met de oma’s", "In het park, Hallaar"), (one.Text("SUMMARY"), one.Text("LOCATION")));
    }

    [Fact]
    public async Task A_class_without_moments_has_a_calendar_that_programs_take()
    {
        var page = (await site.Anyone().Get(CalendarEndpoints.FeedUrl(fish.Code!))).ShouldBe(HttpStatusCode.OK);
        Assert.Equal("VTIMEZONE", Assert.Single(CalendarReader.Read(page.Html).Parts).Name);
    }

    [Fact]
    public async Task A_telephone_that_has_it_already_gets_nothing_new()
    {
        await site.Given().Moment(school, fish);
        var browser = site.Anyone();
        var first = await browser.Send(HttpMethod.Get, CalendarEndpoints.FeedUrl(fish.Code!));
        Assert.Equal("text/calendar", first.Content.Headers.ContentType?.MediaType);
        browser.Headers["If-None-Match"] = first.Headers.ETag!.ToString();
        Assert.Equal(HttpStatusCode.NotModified, (await browser.Send(HttpMethod.Get, CalendarEndpoints.FeedUrl(fish.Code!))).StatusCode);
    }

    [Fact]
    public async Task A_typed_code_is_read_kindly_and_an_unknown_one_is_not_found()
    {
        await site.Given().Moment(school, fish);
        (await site.Anyone().Get(CalendarEndpoints.FeedUrl(Overbrug.Platform.Web.Code.Display(fish.Code!).ToUpperInvariant()))).ShouldBe(HttpStatusCode.OK);
        (await site.Anyone().Get(CalendarEndpoints.FeedUrl("0123456789ab"))).ShouldBe(HttpStatusCode.NotFound);
        (await site.Anyone().Get(CalendarEndpoints.FeedUrl("-"))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_moment_of_another_class_does_not_open_with_this_code()
    {
        var birds = await site.Given().Class(school, "Vogels");
        var moment = await site.Given().Moment(school, birds);
        (await site.Anyone().Get(CalendarEndpoints.Url(fish.Code!, moment))).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<List<CalendarReader>> Events(string code, Moment? moment = null)
    {
        var page = (await site.Anyone().Get(moment is null ? CalendarEndpoints.FeedUrl(code) : CalendarEndpoints.Url(code, moment))).ShouldBe(HttpStatusCode.OK);
        return [.. CalendarReader.Read(page.Html).Parts.Where(part => part.Name == "VEVENT")];
    }
}
