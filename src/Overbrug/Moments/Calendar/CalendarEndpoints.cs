using Overbrug.Families;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Moments.Calendar;

/// <summary>A class's calendar for telephones, and one moment of it. The code in the address decides what is seen.</summary>
public static class CalendarEndpoints
{
    public static void MapCalendars(this IEndpointRouteBuilder site)
    {
        site.MapGet("/k/{code}.ics", (string code, HttpContext http) => AnswerAsync(http, code, null)).WithMetadata(new ForMachinesAttribute());
        site.MapGet("/k/{code}/{moment:guid}.ics", (string code, Guid moment, HttpContext http) => AnswerAsync(http, code, moment)).WithMetadata(new ForMachinesAttribute());
    }

    /// <param name="language">the one of the page that links here, beside Dutch</param>
    public static string FeedUrl(string code, Language? language = null) => $"/k/{code}.ics{In(language)}";

    public static string Url(string code, Moment moment, Language? language = null) => $"/k/{code}/{moment.Id}.ics{In(language)}";

    private static string In(Language? language) => language is null or { IsDutch: true } ? "" : $"?taal={language}";

    private static async Task<IResult> AnswerAsync(HttpContext http, string code, Guid? only)
    {
        var services = http.RequestServices;
        var (db, words, address, clock) = (services.GetRequiredService<OverbrugDb>(), services.GetRequiredService<Words>(), services.GetRequiredService<PublicAddress>(), services.GetRequiredService<TimeProvider>());
        if (await Doorway.OpenAsync(db, http, code, clock) is not { } door
            || await DoorCalendar.MomentsAsync(db, door, only, clock, http.RequestAborted) is not { } moments)
        {
            return TypedResults.NotFound();
        }

        var asked = http.Request.Query["taal"].ToString();
        var language = door.School.Languages.Contains(asked) ? words.Languages.Find(asked) : null;
        var events = new MomentEvents(words, language ?? words.Languages.Dutch, door.School, address.Url($"/k/{door.Code}"), address.Root.Host);
        return CalendarFile.Answer(http, DoorCalendar.Feed(door, words, [.. moments.Select(moment => events.Write(moment).OfItsClasses(moment, door))], door.School.Today(clock)), door.IsBehindCard);
    }
}
