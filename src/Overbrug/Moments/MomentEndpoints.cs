using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>What is done to a moment with one press.</summary>
public static class MomentEndpoints
{
    public static string PublicationUrl(Guid id) => $"/moments/{id}/publication";

    public static string AcquaintancesUrl(Guid id) => $"/moments/{id}/acquaintances";

    public static void MapMoments(this IEndpointRouteBuilder site)
    {
        site.MapPost("/moments/{id:guid}/publication", PublishAsync);
        site.MapPost("/moments/{id:guid}/door-counts", DoorCount.PostAsync);
        site.MapPost("/moments/{id:guid}/paper-strips", OnPaper.PaperStrip.PostAsync);
        site.MapPost("/moments/{id:guid}/freed-places", FreedPlace.ToldAsync);
        site.MapPost("/moments/{id:guid}/acquaintances", MeetAsync);
    }

    private static async Task<IResult> PublishAsync(Guid id, HttpContext http, OverbrugDb db, TimeProvider clock)
    {
        var (actor, now) = (http.Actor(), clock.GetUtcNow().UtcDateTime);
        await using var turn = await db.LockAsync(id, http.RequestAborted);
        var moment = await Moment.ChangeableBy(db, actor).SingleOrDefaultAsync(m => m.Id == id && m.State != MomentState.Cancelled, http.RequestAborted);
        if (moment is null)
        {
            return Results.NotFound();
        }

        if (moment.IsDraft && Refusal(moment, actor.School.Today(clock)) is { } refusal)
        {
            return Results.LocalRedirect(refusal);
        }

        if (moment.IsDraft)
        {
            moment.Publish(now);
            db.Record(actor.Did("moment.published", id, now));
            await db.SaveChangesAsync(http.RequestAborted);
            await turn.CommitAsync(http.RequestAborted);
        }

        return Results.LocalRedirect(Done.At(MomentPage.Url(id), "moments.done-published"));
    }

    // "we know this family": from then on its card opens what stands behind it in this class
    private static async Task<IResult> MeetAsync(Guid id, HttpContext http, OverbrugDb db, TimeProvider clock)
    {
        var (actor, form) = (http.Actor(), await http.Request.ReadFormAsync(http.RequestAborted));
        if (!Guid.TryParse(form["signup"], out var signUpId) || !Guid.TryParse(form["class"], out var classId) || !actor.FamilyClassIds.Contains(classId)
            || await SignUp.VisibleTo(db, actor).Include(s => s.Family!.Classes).SingleOrDefaultAsync(s => s.Id == signUpId && s.MomentId == id, http.RequestAborted) is not { } signUp)
        {
            return Results.NotFound();
        }

        signUp.Family!.BecomeKnownIn(classId);
        db.Record(actor.Did("family.known", signUp.FamilyId, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(http.RequestAborted);
        return Results.LocalRedirect(Done.At(WhoComes.Url(id), "moments.done-known"));
    }

    private static string? Refusal(Moment moment, DateOnly today) => moment switch
    {
        { PovertyLook.IsDone: false } => Done.At(PovertyLookPage.Url(moment.Id), "moments.done-look-first"),
        _ when moment.Day < today => Done.At(MoveMoment.Url(moment.Id), "moments.done-day-passed"),
        _ => null,
    };
}
