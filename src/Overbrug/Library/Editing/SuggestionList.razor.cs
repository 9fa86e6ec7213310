using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Suggesting;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Editing;

/// <summary>What readers propose, correct or say, those that wait longest first.</summary>
public partial class SuggestionList
{
    private LookFilter filter = new();
    private IReadOnlyList<SuggestionLine>? lines;
    private bool hasMore;

    public static string Url() => "/library-desk/suggestions";

    protected override async Task OpenAsync()
    {
        filter = LookFilter.From(Http.Request.Query);
        (lines, hasMore) = await Suggestion.VisibleTo(Db, Me).Where(s => s.Look == filter.Look).OrderBy(s => s.MadeOn).ThenBy(s => s.Id)
            .Select(s => new SuggestionLine(s.Id, s.Kind, s.Resource == null ? s.Title : s.Resource.Facts.Title, s.Text.Substring(0, SuggestionLine.BeginningLength), s.MadeOn)).PartAsync(filter.Page, LookFilter.PageSize, Cancel);
    }
}

/// <summary>A suggestion as the list shows it.</summary>
/// <param name="About">the title of the item, or of what is proposed</param>
public sealed record SuggestionLine(Guid Id, SuggestionKind Kind, string About, string Beginning, DateOnly MadeOn)
{
    public const int BeginningLength = 160;

    public string Opening => Beginning.Length < BeginningLength ? Beginning : Beginning.TrimEnd() + "…";
}
