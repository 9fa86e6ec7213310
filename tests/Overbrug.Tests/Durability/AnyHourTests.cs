using System.Globalization;
using System.Net;
using Overbrug.Families;
using Overbrug.Moments;
using Overbrug.Moments.Printing;
using Overbrug.Platform.Jobs;
using Overbrug.Schools;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Durability;

/// <summary>the way of a family and a teacher at hours that clocks and calendars find hard.</summary>
public sealed class AnyHourTests : IAsyncLifetime
{
    private readonly Site site = new();
    private School school = null!;
    private ClassGroup group = null!;
    private Membership teacher = null!;

    /// <summary>Both sides of the school year's end, of the hour that is not there and of the hour that is there twice; a leap day; ten years on.</summary>
    public static TheoryData<string> Hours =>
    [
        "2027-08-31T21:30Z", "2027-08-31T22:30Z", "2026-03-29T00:59:30Z", "2026-03-29T01:30Z",
        "2026-10-25T00:30Z", "2026-10-25T01:30Z", "2028-02-29T09:00Z", "2036-11-24T09:00Z",
    ];

    private DateOnly Today => school.Today(site.Clock);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Theory]
    [MemberData(nameof(Hours))]
    public async Task A_family_comes_and_the_teacher_and_their_calendars_know_it(string hour)
    {
        await BeginAsync(hour);
        var moment = await site.Given().Moment(school, group, m => m.MoveTo(Today.AddDays(1), new TimeOnly(2, 30), new TimeOnly(3, 30)));
        var form = await (await site.Anyone().Get($"/nl/k/{group.Code}")).ShouldSay(Dutch.Day(moment.Day)).Click("We komen");
        var thanks = await form.Submit("Ja, we komen");
        thanks.ShouldBe(HttpStatusCode.OK).ShouldSay("We kijken ernaar uit");

        var alias = (await site.All<Family>()).Single(f => f.SchoolId == school.Id);
        var feed = CalendarReader.Read(await (await site.Anyone().Send(HttpMethod.Get, $"/k/{alias.Code}.ics")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var told = Assert.Single(feed.Parts, part => part.Name == "VEVENT");
        Assert.Equal($"{moment.Day:yyyyMMdd}T023000", told["DTSTART;TZID=Europe/Brussels"]);

        var browser = site.As(teacher);
        (await browser.Get(DayListPage.Url(moment))).ShouldBe(HttpStatusCode.OK).ShouldSay(Dutch.Day(moment.Day));
        (await browser.Get(DoorList.Url(moment.Id))).ShouldBe(HttpStatusCode.OK);
        (await browser.Get("/moments")).ShouldSay($"{Dutch.Day(moment.Day)}, 2.30 uur").ShouldSay("1 gezin");
        (await browser.Get("/today")).ShouldBe(HttpStatusCode.OK).ShouldSay("Morgen om 2.30 uur");
    }

    [Theory]
    [MemberData(nameof(Hours))]
    public async Task A_moment_takes_words_until_it_begins_and_is_over_when_it_ends(string hour)
    {
        await BeginAsync(hour);
        var now = school.LocalNow(site.Clock);
        var family = await site.Given().Family(group);
        var begun = now.TimeOfDay < TimeSpan.FromHours(1) ? new TimeOnly(0, 0) : TimeOnly.FromDateTime(now.AddMinutes(-10));
        var moment = await site.Given().Moment(school, group, m => m.MoveTo(Today, begun, new TimeOnly(23, 59)));
        (await site.Anyone().Get($"/nl/k/{family.Code}/m/{moment.Id}/coming")).ShouldBe(HttpStatusCode.OK).ShouldSay("niet meer");
        (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldSay("Samen koken");

        await site.Given().Change<Moment>(moment.Id, m => m.MoveTo(Today.AddDays(-1), new TimeOnly(9, 0), new TimeOnly(10, 0)));
        (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldNotSay("Samen koken");
        (await site.As(teacher).Get("/today")).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(Hours))]
    public async Task Every_days_work_is_done_once_and_takes_nothing_of_this_year_away(string hour)
    {
        await BeginAsync(hour);
        var family = await site.Given().Family(group);
        var daily = site.Services.GetRequiredService<Daily>();
        Assert.True(await daily.QueueDueAsync(TestContext.Current.CancellationToken) > 0);
        Assert.True(await site.RunJobs() > 0);
        Assert.All(await site.All<Job>(), job => Assert.True(job is { DoneAt: not null, LastError: null }, job.LastError));
        Assert.Equal(0, await daily.QueueDueAsync(TestContext.Current.CancellationToken));
        (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldBe(HttpStatusCode.OK);
        (await site.Anyone().Get($"/nl/k/{group.Code}")).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(Hours))]
    public async Task Codes_open_until_the_last_minute_of_the_school_year_and_then_never_again(string hour)
    {
        await BeginAsync(hour);
        var family = await site.Given().Family(group);
        var ends = new SchoolYear(group.Year).LastDay.AddDays(1).ToDateTime(TimeOnly.MinValue);
        var brussels = TimeZoneInfo.FindSystemTimeZoneById(school.Zone);

        site.Clock.Now = TimeZoneInfo.ConvertTimeToUtc(ends.AddMinutes(-1), brussels);
        await WorkAsync();
        (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldBe(HttpStatusCode.OK);

        site.Clock.Now = TimeZoneInfo.ConvertTimeToUtc(ends.AddMinutes(1), brussels);
        await WorkAsync();
        (await site.Anyone().Get($"/nl/k/{family.Code}")).ShouldBe(HttpStatusCode.NotFound);
        (await site.Anyone().Get($"/nl/k/{group.Code}")).ShouldBe(HttpStatusCode.NotFound);
        var next = await site.Given().Class(school, "Volgend jaar");

        site.Clock.Pass(TimeSpan.FromDays(2));
        await WorkAsync();
        Assert.Empty(await site.All<Family>());
        Assert.Null(Assert.Single(await site.All<ClassGroup>(), c => c.Id == group.Id).Code);
        (await site.Anyone().Get($"/nl/k/{next.Code}")).ShouldBe(HttpStatusCode.OK);
    }

    private async Task BeginAsync(string hour)
    {
        site.Clock.Now = DateTimeOffset.Parse(hour, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        school = await site.Given().School();
        group = await site.Given().Class(school);
        teacher = await site.Given().Member(school, Role.Teacher, group);
    }

    private async Task WorkAsync()
    {
        await site.Services.GetRequiredService<Daily>().QueueDueAsync(TestContext.Current.CancellationToken);
        await site.RunJobs();
    }
}
