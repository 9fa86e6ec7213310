using FsCheck.Fluent;
using Overbrug.Platform.Web.Calendar;
using Overbrug.Tests.Support;
using static Overbrug.Tests.Support.Properties;

namespace Overbrug.Tests.Platform.Web.Calendar;

public class CalendarZoneTests
{
    static CalendarReader ZoneOf(TimeZoneInfo zone, DateTime start) =>
        CalendarReader.Read(new CalendarFeed("x", zone, [new("u", new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), start, start.AddHours(1), "x")]).Write())
            .Parts.Single(part => part.Name == "VTIMEZONE");

    [Fact]
    public void Brussels_moves_its_clock_on_the_last_Sundays_of_March_and_October()
    {
        var zone = ZoneOf(TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels"), new DateTime(2026, 11, 22, 9, 0, 0));
        var summer = Assert.Single(zone.Parts, part => part.Name == "DAYLIGHT");
        var winter = Assert.Single(zone.Parts, part => part.Name == "STANDARD");
        Assert.Equal("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", summer["RRULE"]);
        Assert.Equal("FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", winter["RRULE"]);
        Assert.Equal(("20250330T020000", "+0100", "+0200"), (summer["DTSTART"], summer["TZOFFSETFROM"], summer["TZOFFSETTO"]));
        Assert.Equal(("20251026T030000", "+0200", "+0100"), (winter["DTSTART"], winter["TZOFFSETFROM"], winter["TZOFFSETTO"]));
    }

    [Theory]
    [InlineData("2026-03-29T01:59", 1)]
    [InlineData("2026-03-29T03:00", 2)]
    [InlineData("2026-10-25T01:59", 2)]
    [InlineData("2026-10-25T03:00", 1)]
    public void The_hours_round_a_change_of_clock_are_right(string wall, int hours)
    {
        var time = DateTime.Parse(wall, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(TimeSpan.FromHours(hours), ZoneOf(TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels"), time).OffsetAt(time));
    }

    [Theory]
    [InlineData("Europe/Brussels")]
    [InlineData("America/New_York")]
    [InlineData("America/St_Johns")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("America/Santiago")]
    [InlineData("Africa/Casablanca")]
    [InlineData("Europe/Dublin")]
    [InlineData("Asia/Tehran")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("Europe/Istanbul")]
    [InlineData("UTC")]
    public void A_calendar_program_finds_the_offset_that_the_zone_has(string id)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(id);
        Hold(Gen.Choose(0, 20 * 365 * 24), hour =>
        {
            var wall = new DateTime(2015, 1, 1).AddHours(hour);
            return zone.IsInvalidTime(wall) || zone.IsAmbiguousTime(wall) || ZoneOf(zone, wall).OffsetAt(wall) == zone.GetUtcOffset(wall);
        });
    }
}
