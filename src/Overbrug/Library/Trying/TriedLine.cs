namespace Overbrug.Library.Trying;

/// <summary>What a school tells everyone of an item.</summary>
public sealed record TriedLine(string School, string Town, string ForWhom, string WhatHelped, string Differently);

/// <summary>What the school itself tried, and whether others read it.</summary>
public sealed record OwnTried(string Slug, string Title, ResourceKind Kind, Look Look);

internal static class TriedLines
{
    public static IQueryable<TriedLine> AsLines(this IQueryable<Tried> reports) => reports.OrderByDescending(t => t.WrittenAt).ThenBy(t => t.Id)
        .Select(t => new TriedLine(t.School.Name, t.School.Town, t.ForWhom, t.WhatHelped, t.Differently));

    public static IQueryable<OwnTried> AsOwn(this IQueryable<Tried> reports) => reports.OrderByDescending(t => t.WrittenAt).ThenBy(t => t.Id)
        .Select(t => new OwnTried(t.Resource.Slug, t.Resource.Facts.Title, t.Resource.Facts.Kind, t.Look));
}
