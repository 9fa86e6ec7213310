using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Library.Trying;

/// <summary>A school takes back what it told.</summary>
internal static class TriedEndpoints
{
    public static string Removal(string slug) => $"/team/library/tried/{slug}/removal";

    public static void MapTried(this IEndpointRouteBuilder site) => site.MapPost("/team/library/tried/{slug}/removal", TakeBack);

    private static async Task<IResult> TakeBack(string slug, HttpContext http, OverbrugDb db, TimeProvider clock, Catalogue catalogue)
    {
        await using var turn = await db.LockAsync(http.Actor().SchoolId, http.RequestAborted);
        if (await Tried.ChangeableBy(db, http.Actor()).SingleOrDefaultAsync(t => t.Resource.Slug == slug, http.RequestAborted) is not { } told)
        {
            return Results.NotFound();
        }

        db.Remove(told);
        db.Record(http.Actor().Did("tried.taken-back", told.Id, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(http.RequestAborted);
        await turn.CommitAsync(http.RequestAborted);
        catalogue.Forget();
        return Results.Redirect(Done.At(LibraryCorner.Url(), "library-tried.done-taken-back"));
    }
}
