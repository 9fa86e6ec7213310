using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Library.Lists;

/// <summary>What is done with an item of a list in one tap.</summary>
internal static class ListEndpoints
{
    public static string Putting(Guid id, string slug) => $"/team/library/lists/{id}/items/{slug}";

    public static string Raising(Guid id, string slug) => $"/team/library/lists/{id}/items/{slug}/raising";

    public static string Removal(Guid id, string slug) => $"/team/library/lists/{id}/items/{slug}/removal";

    public static void MapLists(this IEndpointRouteBuilder site)
    {
        site.MapPost("/team/library/lists/{id:guid}/items/{slug}", PutAsync);
        site.MapPost("/team/library/lists/{id:guid}/items/{slug}/raising", RaiseAsync);
        site.MapPost("/team/library/lists/{id:guid}/items/{slug}/removal", TakeAsync);
    }

    private static async Task<IResult> PutAsync(Guid id, string slug, HttpContext http, OverbrugDb db, TimeProvider clock)
    {
        if (await Resource.Public(db).SingleOrDefaultAsync(r => r.Slug == slug, http.RequestAborted) is not { } item)
        {
            return Results.NotFound();
        }

        var isIn = false;
        return await ChangeAsync(id, http, db, clock, "list.item-put", list => isIn = list.Put(item))
            ? Results.Redirect(Done.At(ListPage.Url(id), isIn ? "library-lists.done-put" : "library-lists.done-full"))
            : Results.NotFound();
    }

    private static async Task<IResult> RaiseAsync(Guid id, string slug, HttpContext http, OverbrugDb db, TimeProvider clock) =>
        await ChangeAsync(id, http, db, clock, "list.ordered", list => list.Raise(list.Find(slug)?.ResourceId ?? Guid.Empty))
            ? Results.Redirect($"{ListPage.Url(id)}#item-{Uri.EscapeDataString(slug)}")
            : Results.NotFound();

    private static async Task<IResult> TakeAsync(Guid id, string slug, HttpContext http, OverbrugDb db, TimeProvider clock) =>
        await ChangeAsync(id, http, db, clock, "list.item-taken", list => list.Take(list.Find(slug)?.ResourceId ?? Guid.Empty))
            ? Results.Redirect(Done.At(ListPage.Url(id), "library-lists.done-taken"))
            : Results.NotFound();

    private static Task<bool> ChangeAsync(Guid id, HttpContext http, OverbrugDb db, TimeProvider clock, string what, System.Action<ReadingList> verb) =>
        db.ChangeListAsync(http.Actor(), id, clock.GetUtcNow().UtcDateTime, what, verb, http.RequestAborted);
}
