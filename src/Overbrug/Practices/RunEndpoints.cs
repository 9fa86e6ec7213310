using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>The acts on a run that need nothing but a button.</summary>
internal static class RunEndpoints
{
    public static void MapRuns(this IEndpointRouteBuilder site)
    {
        site.MapPost("/runs/{id:guid}/activities/{number:int}", BeginActivity);
        site.MapPost("/runs/{id:guid}/steps/{number:int}/{stepId}/skip", Skip);
        site.MapPost("/runs/{id:guid}/reopening", Reopen);
    }

    private static async Task<IResult> BeginActivity(Guid id, int number, HttpContext http, OverbrugDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (await RunView.FindAsync(db, http.Actor(), id, cancel) is not { MayWork: true } view)
        {
            return Results.NotFound();
        }

        await db.WriteAsync(() => new NextActivity(db, http.Actor(), view, clock.GetUtcNow().UtcDateTime).BeginAsync(number, cancel));
        return Results.Redirect(Done.At(RunPage.Url(id), "runs.done-next"));
    }

    private static async Task<IResult> Skip(Guid id, int number, string stepId, HttpContext http, OverbrugDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (await RunView.FindAsync(db, http.Actor(), id, cancel) is not { MayWork: true } view || view.Find(stepId, number) is not { } step)
        {
            return Results.NotFound();
        }

        if (step.State is JourneyState.Open or JourneyState.Here)
        {
            await db.WriteAsync(() => new Skipping(db, http.Actor(), view.Run, clock.GetUtcNow().UtcDateTime).SaveAsync(step.At, cancel));
        }

        return Results.Redirect(Done.At(RunPage.Url(id), "runs.done-skipped"));
    }

    private static async Task<IResult> Reopen(Guid id, HttpContext http, OverbrugDb db, TimeProvider clock, CancellationToken cancel)
    {
        if (await Run.WorkedInBy(db, http.Actor()).SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } run)
        {
            return Results.NotFound();
        }

        run.Reopen();
        db.Record(http.Actor().Did("run.reopened", id, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(cancel);
        return Results.Redirect(Done.At(RunPage.Url(id), "runs.done-reopened"));
    }
}
