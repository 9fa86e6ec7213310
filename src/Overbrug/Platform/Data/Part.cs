using Microsoft.EntityFrameworkCore;

namespace Overbrug.Platform.Data;

/// <summary>One page of a list, and whether there is a next.</summary>
/// <param name="Lines">at most as many as the page holds</param>
public sealed record Part<T>(IReadOnlyList<T> Lines, bool HasMore);

/// <summary>Reads a list page by page.</summary>
public static class Parts
{
    /// <summary>Asks for one row more than the page holds, and so never counts.</summary>
    /// <param name="rows">in an order</param>
    /// <param name="page">from 1</param>
    /// <param name="size">rows a page</param>
    public static async Task<Part<T>> PartAsync<T>(this IQueryable<T> rows, int page, int size, CancellationToken cancel)
    {
        var read = await rows.Skip((page - 1) * size).Take(size + 1).ToListAsync(cancel);
        return new([.. read.Take(size)], read.Count > size);
    }
}
