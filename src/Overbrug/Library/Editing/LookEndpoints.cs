using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Suggesting;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Report = Overbrug.Library.Trying.Tried;

namespace Overbrug.Library.Editing;

/// <summary>An editor lets through what somebody wrote for others, or does not.</summary>
internal static class LookEndpoints
{
    public const string Suggestions = "suggestions";
    public const string Tried = "tried";

    public static string Taking(string of, Guid id) => $"/library-desk/{of}/{id}/taking";

    public static string Refusal(string of, Guid id) => $"/library-desk/{of}/{id}/refusal";

    public static void MapLooks(this IEndpointRouteBuilder desk)
    {
        desk.MapPost("/suggestions/{id:guid}/taking", (Guid id, HttpContext http, OverbrugDb db, TimeProvider clock) => LookAtSuggestion(id, true, http, db, clock));
        desk.MapPost("/suggestions/{id:guid}/refusal", (Guid id, HttpContext http, OverbrugDb db, TimeProvider clock) => LookAtSuggestion(id, false, http, db, clock));
        desk.MapPost("/tried/{id:guid}/taking", (Guid id, HttpContext http, OverbrugDb db, TimeProvider clock, Catalogue catalogue) => LookAtTried(id, http.Request.Form["edition"].ToString(), http, db, clock, catalogue));
        desk.MapPost("/tried/{id:guid}/refusal", (Guid id, HttpContext http, OverbrugDb db, TimeProvider clock, Catalogue catalogue) => LookAtTried(id, null, http, db, clock, catalogue));
    }

    private static async Task<IResult> LookAtSuggestion(Guid id, bool isTaken, HttpContext http, OverbrugDb db, TimeProvider clock)
    {
        if (await Suggestion.VisibleTo(db, http.Account()).SingleOrDefaultAsync(s => s.Id == id, http.RequestAborted) is not { } suggestion)
        {
            return Results.NotFound();
        }

        var now = clock.GetUtcNow().UtcDateTime;
        suggestion.LookAt(isTaken, DateOnly.FromDateTime(now));
        db.Record(http.Edited(isTaken ? "suggestion.taken" : "suggestion.refused", id, now));
        await db.SaveChangesAsync(http.RequestAborted);
        return Results.Redirect(Done.At(SuggestionList.Url(), DoneKey(isTaken)));
    }

    /// <param name="edition">what the editor read and lets through; null to refuse it</param>
    private static async Task<IResult> LookAtTried(Guid id, string? edition, HttpContext http, OverbrugDb db, TimeProvider clock, Catalogue catalogue)
    {
        if (await Report.VisibleTo(db, http.Account()).SingleOrDefaultAsync(t => t.Id == id, http.RequestAborted) is not { } tried)
        {
            return Results.NotFound();
        }

        if (edition is not null && edition != tried.Edition)
        {
            return Results.Redirect(Done.At(TriedPage.Url(id), "library-desk.done-other-words"));
        }

        var (isTaken, now) = (edition is not null, clock.GetUtcNow().UtcDateTime);
        tried.LookAt(isTaken, now);
        db.Record(http.Edited(isTaken ? "tried.taken" : "tried.refused", id, now));
        await db.SaveChangesAsync(http.RequestAborted);
        catalogue.Forget();
        return Results.Redirect(Done.At(TriedList.Url(), DoneKey(isTaken)));
    }

    private static string DoneKey(bool isTaken) => isTaken ? "library-desk.done-taken" : "library-desk.done-refused";
}
