using Microsoft.AspNetCore.Components;
using Overbrug.Families;

namespace Overbrug.Front.ClassPages;

/// <summary>One moment in full.</summary>
public partial class OneMomentPage
{
    private MomentView? view;

    [Parameter]
    public Guid MomentId { get; set; }

    protected override async Task LoadAsync(Doorway door) => view = await MomentBoard.OneAsync(Db, door, MomentId, Cancel);
}
