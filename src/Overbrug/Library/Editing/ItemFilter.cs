using Overbrug.Library.Watching;
using Overbrug.Platform.Data;
using Overbrug.Visions;

namespace Overbrug.Library.Editing;

/// <summary>Why an editor looks at a list of items.</summary>
public enum ItemsShown
{
    Newest,
    Dead,
    Again,
    Withdrawn,
}

/// <summary>Which items a list at the desk shows.</summary>
public sealed record ItemFilter(ItemsShown Show = ItemsShown.Newest, int Page = 1)
{
    public const int PageSize = 20;

    public string Key => $"library-desk.items-{Show.Said()}";

    public static ItemFilter From(IQueryCollection query) => new(query.One<ItemsShown>("show") ?? ItemsShown.Newest, query.Page());

    /// <summary>What waits longest stands first, new items stand newest first.</summary>
    public IQueryable<Resource> Apply(OverbrugDb db, DateOnly today) => (Show switch
    {
        ItemsShown.Dead => Resource.Public(db).Join(WatchedLink.Dead(db), r => r.Id, w => w.ResourceId, (r, w) => new { r, w.DeadSince }).OrderBy(row => row.DeadSince).ThenBy(row => row.r.Id).Select(row => row.r),
        ItemsShown.Again => Resource.ToLookAtAgain(db, today).OrderBy(r => r.LookedAtOn).ThenBy(r => r.Id),
        ItemsShown.Withdrawn => db.Set<Resource>().Where(r => r.WithdrawnAt != null).OrderByDescending(r => r.WithdrawnAt).ThenBy(r => r.Id),
        _ => Resource.Public(db).OrderByDescending(r => r.MadeAt).ThenByDescending(r => r.Id),
    });

    public string Url(string at) => QueryValues.Address(at, Page, ("show", Show == ItemsShown.Newest ? null : Show.Said()));
}
