using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Visions;

/// <summary>Stops with an action and keeps why, so that the school learns from it.</summary>
public partial class DropAction
{
    private DropForm form = null!;
    private Action? action;

    [Parameter]
    public Guid Id { get; set; }

    public static string Url(Guid id) => $"/actions/{id}/dropped";

    protected override async Task OnInitializedAsync()
    {
        action = Found(await Action.ChangeableBy(Db, Actor).SingleOrDefaultAsync(a => a.Id == Id, Cancel));
        form = new DropForm(action!);
    }

    private async Task Save()
    {
        if (!form.Read(Http))
        {
            return;
        }

        action!.Drop(form.Why);
        Db.Record(Actor.Did("action.dropped", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(ActionList.Url(), "actions.done-dropped");
    }
}
