using Microsoft.AspNetCore.Components;
using Overbrug.Families;
using Overbrug.Platform.Web;

namespace Overbrug.Front.ClassPages;

/// <summary>A page about one moment behind a door. A moment that this door does not show is as absent as one that never was.</summary>
public abstract class MomentDoorPage : DoorPage
{
    [Parameter]
    public Guid MomentId { get; set; }

    /// <summary>Null when the moment is not behind this door; the answer is then 404.</summary>
    protected MomentView? View { get; private set; }

    /// <summary>Whether the page is the same for everyone and may be kept for half a minute.</summary>
    protected virtual bool MayBeKept => false;

    protected sealed override async Task LoadAsync(Doorway door)
    {
        if (!MayBeKept)
        {
            ParentCache.DoNotKeep(Http);
        }

        await ReadAsync();
        if (View is not null)
        {
            await LoadAsync(door, View);
        }
    }

    protected virtual Task LoadAsync(Doorway door, MomentView view) => Task.CompletedTask;

    /// <summary>What was said met a moment that is no longer as this page knew it.</summary>
    protected async Task ReadAgainAsync()
    {
        Reads.Forget(Door!.School.Id);
        await ReadAsync();
    }

    protected async Task ReadAsync()
    {
        View = await MomentBoard.OneAsync(Db, Reads, Door!, MomentId, Today, Cancel);
        if (View is null)
        {
            Http.SayNotFound();
        }
    }
}
