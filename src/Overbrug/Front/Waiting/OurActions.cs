using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;
using Overbrug.Visions;

namespace Overbrug.Front.Waiting;

/// <summary>What the school does: how much in each layer of the pyramid, and what comes back on the table soon.</summary>
public sealed record OurActions(IReadOnlyDictionary<Layer, int> InLayer, IReadOnlyList<ReturningAction> Returning)
{
    private const int DaysAhead = 7;
    private const int Most = 3;

    public int Count => InLayer.Values.Sum();

    public static async Task<OurActions> ReadAsync(OverbrugDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var actions = await Action.VisibleTo(db, actor).Where(a => a.State != ActionState.Dropped)
            .Select(a => new { a.Id, a.Title, a.Who, a.Layer, a.ReturnsOn }).ToListAsync(cancel);
        var soon = today.AddDays(DaysAhead);
        return new OurActions(actions.CountBy(a => a.Layer).ToDictionary(), !actor.Plans ? [] :
            [.. actions.Where(a => a.ReturnsOn <= soon).OrderBy(a => a.ReturnsOn).Take(Most).Select(a => new ReturningAction(a.Id, a.Title, a.Who, a.ReturnsOn!.Value))]);
    }
}

/// <summary>An action whose day to be looked at again is near.</summary>
public sealed record ReturningAction(Guid Id, string Title, string Who, DateOnly Day);
