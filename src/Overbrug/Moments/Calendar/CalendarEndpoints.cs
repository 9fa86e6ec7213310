using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Platform.Web.Calendar;

namespace Overbrug.Moments.Calendar;

/// <summary>A class's calendar for telephones, and one moment of it. The code in the address decides what is seen.</summary>
public static class CalendarEndpoints
{
    public static void MapCalendars(this IEndpointRouteBuilder site)
    {
        site.MapMethods("/k/{code}.ics", ["GET", "HEAD"], (string code, HttpContext http) => AnswerAsync(http, code, null)).WithMetadata(new ForMachinesAttribute());
        site.MapMethods("/k/{code}/{moment:guid}.ics", ["GET", "HEAD"], (string code, Guid moment, HttpContext http) => AnswerAsync(http, code, moment)).WithMetadata(new ForMachinesAttribute());
    }

    public static string FeedUrl(string code) => $"/k/{code}.ics";

    public static string Url(string code, Moment moment) => $"/k/{code}/{moment.Id}.ics";

    private static async Task<IResult> AnswerAsync(HttpContext http, string code, Guid? moment)
    {
        var services = http.RequestServices;
        var (db, words, address) = (services.GetRequiredService<OverbrugDb>(), services.GetRequiredService<Words>(), services.GetRequiredService<PublicAddress>());
        if (await MomentCalendar.OpenAsync(db, code, services.GetRequiredService<TimeProvider>(), http.RequestAborted) is not { } calendar)
        {
            return TypedResults.NotFound();
        }

        var asked = calendar.School.Languages.Contains(http.Request.Query["taal"].ToString()) ? words.Languages.Find(http.Request.Query["taal"]) : null;
        var moments = await calendar.MomentsAsync(db, moment, http.RequestAborted);
        if (moment is not null && moments.Count == 0)
        {
            return TypedResults.NotFound();
        }

        var writer = new MomentEvents(words, asked ?? words.Languages.Dutch, address.Url($"/k/{calendar.Code}"), address.Root.Host);
        return CalendarFile.Answer(http, new CalendarFeed(calendar.Name(words), calendar.Zone, [.. moments.Select(writer.Write)]), calendar.IsPrivate);
    }
}
