using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Suggesting;
using Overbrug.Library.Trying;
using Overbrug.Platform.Data;
using Overbrug.Visions;

namespace Overbrug.Library.Editing;

/// <summary>Puts something in the library, by itself or because a reader proposed it.</summary>
public partial class NewItem
{
    private ResourceForm? form;
    private Suggestion? suggestion;

    [Inject]
    public ResourceChoices Choices { get; set; } = null!;

    [Inject]
    public Catalogue Catalogue { get; set; } = null!;

    public static string Url(Guid? suggestion = null) => QueryValues.Address("/library-desk/items/new", 1, ("suggestion", suggestion?.ToString()));

    protected override async Task OpenAsync()
    {
        suggestion = Http.Request.Query.Key("suggestion") is { } id
            ? await Suggestion.VisibleTo(Db, Me).SingleOrDefaultAsync(s => s.Id == id && s.Kind == SuggestionKind.Item, Cancel) : null;
        form = suggestion is null ? new ResourceForm(Choices) : ResourceForm.From(suggestion, Choices);
    }

    private async Task Save()
    {
        if (!form!.Read(Http))
        {
            return;
        }

        await using var turn = await Db.LockAsync(ResourceSlug.Turns, Cancel);
        if (suggestion is not null)
        {
            await Db.Entry(suggestion).ReloadAsync(Cancel);
            if (suggestion.Look == Look.Taken)
            {
                GoTo(SuggestionPage.Url(suggestion.Id), "library-desk.done-before");
                return;
            }
        }

        var item = new Resource(await ResourceSlug.FreeAsync(Db, form.Title, Cancel), form.Facts(), Now);
        Db.Add(item);
        Record("item.made", item.Id);
        if (suggestion is not null)
        {
            suggestion.LookAt(isTaken: true, Today);
            Record("suggestion.taken", suggestion.Id);
        }

        await Db.SaveChangesAsync(Cancel);
        await turn.CommitAsync(Cancel);
        Catalogue.Forget();
        GoTo(EditItem.Url(item.Slug), "library-desk.done-made");
    }
}
