using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Suggesting;
using Overbrug.Platform.Data;
using Overbrug.Visions;

namespace Overbrug.Library.Editing;

/// <summary>Changes what is told of an item. Whoever saves it has seen that all of it is true.</summary>
public partial class EditItem
{
    private ResourceForm form = null!;
    private Resource? item;
    private Suggestion? suggestion;

    [Parameter]
    public string Slug { get; set; } = "";

    [Inject]
    public ResourceChoices Choices { get; set; } = null!;

    [Inject]
    public Catalogue Catalogue { get; set; } = null!;

    public static string Url(string slug, Guid? suggestion = null) => QueryValues.Address($"/library-desk/items/{slug}/edit", 1, ("suggestion", suggestion?.ToString()));

    protected override async Task OpenAsync()
    {
        item = Found(await Db.Set<Resource>().SingleOrDefaultAsync(r => r.Slug == Slug, Cancel));
        if (item is not null)
        {
            form = ResourceForm.From(item, Choices);
            suggestion = Http.Request.Query.Key("suggestion") is { } id ? await Suggestion.VisibleTo(Db, Me).SingleOrDefaultAsync(s => s.Id == id && s.ResourceId == item.Id, Cancel) : null;
        }
    }

    private async Task Save()
    {
        if (!form.Read(Http))
        {
            return;
        }

        await using var turn = await Db.LockAsync(item!.Id, Cancel);
        await Db.Entry(item).ReloadAsync(Cancel);
        if (Http.Request.Form["Seen"] != ResourceForm.Version(item))
        {
            form.Refuse(Http, "Seen", "library-desk.changed-meanwhile");
            Http.Response.StatusCode = StatusCodes.Status409Conflict;
            return;
        }

        await item.EditAsync(Db, form.Facts(), Now, Cancel);
        Record("item.changed", item.Id);
        if (suggestion is { Kind: SuggestionKind.Correction })
        {
            suggestion.LookAt(isTaken: true, Today);
            Record("suggestion.taken", suggestion.Id);
        }

        await Db.SaveChangesAsync(Cancel);
        await turn.CommitAsync(Cancel);
        Catalogue.Forget();
        GoTo(Url(Slug), "library-desk.done-changed");
    }
}
