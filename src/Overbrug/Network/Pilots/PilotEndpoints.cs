using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Network.Pilots;

/// <summary>A pilot's counts as a file, with the same figures as its page.</summary>
internal static class PilotEndpoints
{
    public static string Counts(Guid id) => $"/pilots/{id}/counts.csv";

    public static void MapPilots(this IEndpointRouteBuilder site) =>
        site.MapGet("/pilots/{id:guid}/counts.csv", async (Guid id, HttpContext http, OverbrugDb db, TimeProvider clock, Speaking speaking) =>
        {
            if (await db.PilotsOf(http).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, http.RequestAborted) is not { } pilot)
            {
                return Results.NotFound();
            }

            var years = await PilotYear.CountAsync(db, pilot, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), http.RequestAborted);
            return Results.File(Csv.Bytes([Heading(speaking.W), .. years.Select(Row)]), Csv.ContentType, $"{StorySlug.Of(pilot.Name)}.csv");
        }).WithMetadata(new ForSignedInAttribute());

    private static IEnumerable<string> Heading(WordsIn words) =>
        [words["pilots.year"], words["pilots.moments"], words["pilots.adults"], words["pilots.children"]];

    private static IEnumerable<string> Row(PilotYear year) =>
        [year.Year.ToString(), .. new[] { year.Moments, year.Adults, year.Children }.Select(n => n.ToString(CultureInfo.InvariantCulture))];
}
