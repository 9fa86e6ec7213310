using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Visions;

/// <summary>Changes an action and says how it goes.</summary>
public partial class EditAction
{
    private ActionForm form = new();
    private Action? action;
    private string? run;

    [Parameter]
    public Guid Id { get; set; }

    public static string Url(Guid id) => $"/actions/{id}/edit";

    protected override async Task OnInitializedAsync()
    {
        action = await Action.ChangeableBy(Db, Actor).SingleOrDefaultAsync(a => a.Id == Id, Cancel);
        if (Found(action) is null)
        {
            return;
        }

        form = ActionForm.From(action!);
        run = action!.RunId is { } runId ? (await RunTitles.Of(Db, Actor, [runId], Cancel)).GetValueOrDefault(runId) : null;
    }

    private async Task Save()
    {
        if (!form.Read(Http))
        {
            return;
        }

        form.ApplyTo(action!);
        Db.Record(Actor.Did("action.changed", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(ActionList.Url(), "actions.done-changed");
    }
}
