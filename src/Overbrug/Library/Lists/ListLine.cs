using Overbrug.Network;

namespace Overbrug.Library.Lists;

/// <summary>A list as a list of lists shows it.</summary>
public sealed record ListLine(Guid Id, string Title, Reach Reach, string? Slug, int Items, string School, string Town);

internal static class ListLines
{
    public const int PageSize = 20;

    public static IQueryable<ListLine> AsLines(this IQueryable<ReadingList> lists) => lists.OrderByDescending(l => l.MadeAt).ThenBy(l => l.Id)
        .Select(l => new ListLine(l.Id, l.Title, l.Reach, l.Slug, l.Items.Count, l.School.Name, l.School.Town));
}
