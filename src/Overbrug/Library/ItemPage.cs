using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Network.Readers;

namespace Overbrug.Library;

/// <summary>A page for anyone about one item; 404 for what is not, or no longer, in the library.</summary>
public abstract class ItemPage : ReaderPage
{
    [Parameter]
    public string Slug { get; set; } = "";

    /// <summary>Null after the answer became 404: a page then renders nothing.</summary>
    protected Resource? Item { get; private set; }

    protected sealed override async Task OnInitializedAsync()
    {
        Item = Asked is null ? null : await Resource.Public(Db).AsNoTracking().SingleOrDefaultAsync(r => r.Slug == Slug, Cancel);
        if (Item is null)
        {
            Navigation.NotFound();
            return;
        }

        await OpenAsync(Item);
    }

    /// <summary>Reads what else the page shows.</summary>
    protected abstract Task OpenAsync(Resource item);
}
