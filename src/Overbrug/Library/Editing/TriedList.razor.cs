using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Trying;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Editing;

/// <summary>What schools tried and tell the others, those that wait longest first.</summary>
public partial class TriedList
{
    private LookFilter filter = new();
    private IReadOnlyList<TriedLine>? lines;
    private bool hasMore;

    public static string Url() => "/library-desk/tried";

    protected override async Task OpenAsync()
    {
        filter = LookFilter.From(Http.Request.Query);
        (lines, hasMore) = await Tried.VisibleTo(Db, Me).Where(t => t.Look == filter.Look).OrderBy(t => t.WrittenAt).ThenBy(t => t.Id)
            .Select(t => new TriedLine(t.Id, t.Resource.Facts.Title, t.School.Name, t.WrittenAt)).PartAsync(filter.Page, LookFilter.PageSize, Cancel);
    }
}

/// <summary>What a school tried, as the list shows it.</summary>
public sealed record TriedLine(Guid Id, string Title, string School, DateTime WrittenAt);
