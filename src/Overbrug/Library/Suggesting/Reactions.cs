using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Suggesting;

/// <summary>What readers think of an item, the newest day first; within a day in no order that tells who came when.</summary>
public sealed record Reactions(IReadOnlyList<Reaction> Lines, bool HasMore)
{
    /// <summary>How many stand with the item itself.</summary>
    public const int WithItem = 5;

    public static Reactions None { get; } = new([], false);

    public static async Task<Reactions> OfAsync(OverbrugDb db, Guid resourceId, int page, int pageSize, CancellationToken cancel)
    {
        var part = await Suggestion.Public(db).Where(s => s.ResourceId == resourceId).OrderByDescending(s => s.MadeOn).ThenBy(s => s.Id)
            .Select(s => new Reaction(s.Text, s.MadeOn)).PartAsync(page, pageSize, cancel);
        return new(part.Lines, part.HasMore);
    }
}

/// <summary>What one reader thinks.</summary>
public sealed record Reaction(string Text, DateOnly MadeOn);
