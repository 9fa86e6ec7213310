using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Library.Editing;

/// <summary>What an editor does with an item in one press.</summary>
internal static class ItemEndpoints
{
    public static string Look(string slug) => $"/library-desk/items/{slug}/look";

    public static string Return(string slug) => $"/library-desk/items/{slug}/return";

    public static void MapItems(this IEndpointRouteBuilder desk)
    {
        desk.MapPost("/items/{slug}/look", async (string slug, HttpContext http, OverbrugDb db, TimeProvider clock) =>
        {
            if (await Resource.Public(db).SingleOrDefaultAsync(r => r.Slug == slug, http.RequestAborted) is not { } item)
            {
                return Results.NotFound();
            }

            var now = clock.GetUtcNow().UtcDateTime;
            item.LookAt(DateOnly.FromDateTime(now));
            db.Record(http.Edited("item.looked-at", item.Id, now));
            await db.SaveChangesAsync(http.RequestAborted);
            return Results.Redirect(Done.At(ItemList.Url(new(ItemsShown.Again)), "library-desk.done-looked"));
        });
        desk.MapPost("/items/{slug}/return", async (string slug, HttpContext http, OverbrugDb db, TimeProvider clock, Catalogue catalogue) =>
        {
            if (await db.Set<Resource>().SingleOrDefaultAsync(r => r.Slug == slug, http.RequestAborted) is not { } item)
            {
                return Results.NotFound();
            }

            var now = clock.GetUtcNow().UtcDateTime;
            item.PutBack(now);
            item.LookAt(DateOnly.FromDateTime(now));
            item.BecomeOurs();
            db.Record(http.Edited("item.put-back", item.Id, now));
            await db.SaveChangesAsync(http.RequestAborted);
            catalogue.Forget();
            return Results.Redirect(Done.At(EditItem.Url(slug), "library-desk.done-back"));
        });
    }
}
