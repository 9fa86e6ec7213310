using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Practices;

/// <summary>What one activity of a run is about.</summary>
public partial class ActivityTheme
{
    private RunView? view;

    public static string Url(Guid run, int number) => $"/runs/{run}/activities/{number}/theme";

    [Parameter]
    public int Number { get; set; }

    private ThemeForm Form { get; } = new();

    protected override async Task OnInitializedAsync()
    {
        if (await FindRunAsync() is not { } found
            || Found(found.MayWork ? found.Run.Activities.FirstOrDefault(a => a.Number == Number) : null) is not { } activity)
        {
            return;
        }

        Form.From(activity);
        view = found;
    }

    private async Task Save()
    {
        if (!Form.Read(Http) || !IsInTime(view!, Form, nameof(Form.Theme)))
        {
            return;
        }

        var run = await Run.WorkedInBy(Db, Actor).Include(r => r.Activities).SingleAsync(r => r.Id == Id, Cancel);
        Form.ApplyTo(run.Activities.Single(a => a.Number == Number));
        Db.Record(Actor.Did("activity.themed", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(RunPage.Url(Id, Number), "runs.done-changed");
    }
}
