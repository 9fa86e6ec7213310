using Overbrug.Library.Watching;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Editing;

/// <summary>An item as a list at the desk shows it.</summary>
/// <param name="DeadSince">when its link was given up</param>
/// <param name="Found">what the watch found last, in a few words</param>
public sealed record ItemLine(string Slug, string Title, ResourceKind Kind, DateTime MadeAt, DateOnly LookedAtOn, DateTime? WithdrawnAt, string Link, DateTime? DeadSince, string? Found);

internal static class ItemLines
{
    public static IQueryable<ItemLine> AsLines(this IQueryable<Resource> items, OverbrugDb db) =>
        from item in items
        join link in db.Set<WatchedLink>() on item.Id equals link.ResourceId into links
        from watched in links.DefaultIfEmpty()
        select new ItemLine(item.Slug, item.Facts.Title, item.Facts.Kind, item.MadeAt, item.LookedAtOn, item.WithdrawnAt, item.Facts.Link,
            watched == null ? null : watched.DeadSince, watched == null ? null : watched.Found);
}
