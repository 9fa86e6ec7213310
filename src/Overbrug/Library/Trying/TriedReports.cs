using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Library.Trying;

/// <summary>What schools tell of an item, as its page shows it.</summary>
/// <param name="HasMore">there are more than these</param>
/// <param name="Own">what the school of the reader wrote and others do not read</param>
public sealed record TriedReports(IReadOnlyList<TriedLine> Lines, bool HasMore, Tried? Own)
{
    private const int Newest = 5;

    public static readonly TriedReports None = new([], false, null);

    public static async Task<TriedReports> OfAsync(OverbrugDb db, Resource resource, Actor? actor, CancellationToken cancel)
    {
        var lines = await Tried.Public(db).Where(t => t.ResourceId == resource.Id).AsLines().Take(Newest + 1).ToListAsync(cancel);
        var own = actor is null ? null : await Tried.VisibleTo(db, actor).AsNoTracking().SingleOrDefaultAsync(t => t.ResourceId == resource.Id && t.Look != Look.Taken, cancel);
        return new([.. lines.Take(Newest)], lines.Count > Newest, own);
    }
}
