using System.Globalization;
using System.Text;
using Overbrug.Platform.Web.Calendar;
using Overbrug.Tests.Support;
using static Overbrug.Tests.Support.Properties;

namespace Overbrug.Tests.Platform.Web.Calendar;

public class CalendarFeedTests
{
    static readonly TimeZoneInfo Brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");
    static readonly DateTime Stamp = new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc);

    static CalendarEvent Baking => new("m1@overbrug.example", Stamp, new DateTime(2026, 12, 3, 8, 45, 0), new DateTime(2026, 12, 3, 10, 0, 0), "Samen bakken");

    static CalendarReader Read(params CalendarEvent[] events) => CalendarReader.Read(new CalendarFeed("De vissen", Brussels, events).Write());

    [Fact]
    public void A_moment_stands_at_its_wall_clock_time_in_its_zone()
    {
        var one = Read(Baking).Parts.Single(part => part.Name == "VEVENT");
        Assert.Equal("20261203T084500", one["DTSTART;TZID=Europe/Brussels"]);
        Assert.Equal("20261203T100000", one["DTEND;TZID=Europe/Brussels"]);
        Assert.Equal("20261101T080000Z", one["DTSTAMP"]);
        Assert.Equal("CONFIRMED", one["STATUS"]);
        Assert.Equal("0", one["SEQUENCE"]);
    }

    [Fact]
    public void A_cancelled_moment_says_so_and_keeps_its_uid()
    {
        var one = Read(Baking with { Status = CalendarStatus.Cancelled, Sequence = 2 }).Parts.Single(part => part.Name == "VEVENT");
        Assert.Equal("CANCELLED", one["STATUS"]);
        Assert.Equal("2", one["SEQUENCE"]);
        Assert.Equal("m1@overbrug.example", one["UID"]);
    }

    [Fact]
    public void A_moment_without_length_has_no_end() =>
        Assert.DoesNotContain(Read(Baking with { End = Baking.Start }).Parts.Single(part => part.Name == "VEVENT").Values.Keys, key => key.StartsWith("DTEND", StringComparison.Ordinal));

    [Fact]
    public void Subscribers_learn_the_name_and_when_to_look_again()
    {
        var feed = Read(Baking);
        Assert.Equal("De vissen", feed["X-WR-CALNAME"]);
        Assert.Equal("PT1H", feed["REFRESH-INTERVAL;VALUE=DURATION"]);
        Assert.Equal("2.0", feed["VERSION"]);
    }

    [Fact]
    public void A_class_without_moments_still_has_a_calendar() => Assert.Equal("VTIMEZONE", Assert.Single(Read().Parts).Name);

    [Fact]
    public void Whatever_people_write_reads_back() =>
        Hold(Texts, text =>
        {
            var one = Read(Baking with { Summary = "x" + text, Description = "x" + text, Location = "x" + text }).Parts.Single(part => part.Name == "VEVENT");
            return one.Text("SUMMARY") == "x" + text && one.Text("DESCRIPTION") == "x" + text && one.Text("LOCATION") == "x" + text;
        });

    [Fact]
    public void Lines_have_at_most_75_octets_and_no_letter_is_cut() =>
        Hold(Texts, text =>
        {
            var lines = Encoding.UTF8.GetBytes(new CalendarFeed(text, Brussels, [Baking with { Description = text }]).Write());
            var folded = Encoding.Latin1.GetString(lines).Split("\r\n");
            return folded.All(line => line.Length <= 75) && folded.All(line => IsWhole(Encoding.Latin1.GetBytes(line)));
        });

    [Fact]
    public void No_text_can_begin_a_line_of_its_own() =>
        Assert.Single(Read(Baking with { Summary = "x\r\nEND:VEVENT\rBEGIN:VEVENT\u2028y\0" }).Parts, part => part.Name == "VEVENT");

    [Fact]
    public void A_reader_in_Arabic_gets_western_digits()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
        try
        {
            Assert.Equal("20261203T084500", Read(Baking).Parts.Single(part => part.Name == "VEVENT")["DTSTART;TZID=Europe/Brussels"]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    static bool IsWhole(byte[] line)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(line) is not null;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
