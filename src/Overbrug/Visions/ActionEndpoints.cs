using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Visions;

/// <summary>How an action goes, in one tap.</summary>
internal static class ActionEndpoints
{
    public static string Doing(Guid id) => $"/actions/{id}/doing";

    public static string Planned(Guid id) => $"/actions/{id}/planned";

    public static void MapActions(this IEndpointRouteBuilder site)
    {
        site.MapPost("/actions/{id:guid}/doing", (Guid id, HttpContext http, OverbrugDb db, TimeProvider clock) =>
            Change(id, http, db, clock, action => action.Begin(), "action.begun", "actions.done-begun"));
        site.MapPost("/actions/{id:guid}/planned", (Guid id, HttpContext http, OverbrugDb db, TimeProvider clock) =>
            Change(id, http, db, clock, action => action.Plan(), "action.planned", "actions.done-planned"));
    }

    private static async Task<IResult> Change(Guid id, HttpContext http, OverbrugDb db, TimeProvider clock, System.Action<Action> verb, string what, string done)
    {
        if (await Action.ChangeableBy(db, http.Actor()).SingleOrDefaultAsync(a => a.Id == id, http.RequestAborted) is not { } action)
        {
            return Results.NotFound();
        }

        verb(action);
        db.Record(http.Actor().Did(what, id, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(http.RequestAborted);
        return Results.Redirect(Done.At(ActionList.Url(), done));
    }
}
