using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Families;

/// <summary>Erases what a parent asked, with its answer, because the parent wants it gone.</summary>
public partial class EraseAsk
{
    [Parameter]
    public Guid Id { get; set; }

    private Ask? Ask { get; set; }

    public static string Url(Guid id) => $"/asks/{id}/erasure";

    protected override async Task OnInitializedAsync() =>
        Ask = Found(await Ask.VisibleTo(Db, Actor).Include(a => a.Family).SingleOrDefaultAsync(a => a.Id == Id, Cancel));

    private async Task EraseAsync()
    {
        if (Ask is null)
        {
            return;
        }

        Db.Remove(Ask);
        Db.Record(Actor.Did("ask.erased", null, Now));
        await Db.SaveChangesAsync(Cancel);
        await Db.EmptyLogAsync(Cancel);
        GoTo(AskList.Url(), "asks.done-erased");
    }
}
