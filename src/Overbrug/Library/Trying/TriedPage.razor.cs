using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Practices;

namespace Overbrug.Library.Trying;

/// <summary>The school tells how it went with an item; everyone reads it after an editor's look.</summary>
public partial class TriedPage
{
    private Resource? item;
    private Tried? own;
    private TriedForm form = new();
    private bool isTold;

    [Parameter]
    public string Slug { get; set; } = "";

    [Inject]
    public Catalogue Catalogue { get; set; } = null!;

    public static string Url(string slug) => $"/team/library/tried/{slug}";

    protected override async Task OnInitializedAsync()
    {
        own = await Tried.ChangeableBy(Db, Actor).AsNoTracking().Include(t => t.Resource).SingleOrDefaultAsync(t => t.Resource.Slug == Slug, Cancel);
        item = Found(own?.Resource ?? (Actor.Plans ? await Resource.Public(Db).AsNoTracking().SingleOrDefaultAsync(r => r.Slug == Slug, Cancel) : null));
        form = own is null ? form : TriedForm.From(own);
    }

    private async Task Save()
    {
        if (!form.Read(Http))
        {
            return;
        }

        await Db.WriteAsync(TellAsync);
        Catalogue.Forget();
        GoTo(LibraryCorner.Url(), isTold ? "library-tried.done-sent" : null);
    }

    /// <summary>The same words again are not told again: an editor may have taken them.</summary>
    private async Task TellAsync()
    {
        var told = await Tried.ChangeableBy(Db, Actor).SingleOrDefaultAsync(t => t.ResourceId == item!.Id, Cancel);
        if (told is null)
        {
            told = form.Make(item!, Actor.Membership!, Now);
            Db.Add(told);
        }
        else if (!form.ApplyTo(told))
        {
            return;
        }

        isTold = true;
        Db.Record(Actor.Did("tried.told", told.Id, Now));
        await Db.SaveChangesAsync(Cancel);
    }
}
