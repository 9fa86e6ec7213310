using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Library.Editing;

/// <summary>Takes an item away, after a second look. Its address is not given again, and it can be put back.</summary>
public partial class WithdrawItem
{
    private Resource? item;

    [Parameter]
    public string Slug { get; set; } = "";

    [Inject]
    public Catalogue Catalogue { get; set; } = null!;

    public static string Url(string slug) => $"/library-desk/items/{slug}/withdrawal";

    protected override async Task OpenAsync() => item = Found(await Resource.Public(Db).SingleOrDefaultAsync(r => r.Slug == Slug, Cancel));

    private async Task Save()
    {
        item!.Withdraw(Now);
        item.BecomeOurs();
        Record("item.withdrawn", item.Id);
        await Db.SaveChangesAsync(Cancel);
        Catalogue.Forget();
        GoTo(EditItem.Url(Slug), "library-desk.done-withdrawn");
    }
}
