using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Suggesting;

namespace Overbrug.Library.Editing;

/// <summary>What a reader proposes, corrects or says, with what an editor can do with it.</summary>
public partial class SuggestionPage
{
    private Suggestion? suggestion;

    [Parameter]
    public Guid Id { get; set; }

    public static string Url(Guid id) => $"/library-desk/suggestions/{id}";

    protected override async Task OpenAsync() =>
        suggestion = Found(await Suggestion.VisibleTo(Db, Me).AsNoTracking().Include(s => s.Resource).SingleOrDefaultAsync(s => s.Id == Id, Cancel));
}
