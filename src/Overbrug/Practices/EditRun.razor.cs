using Microsoft.EntityFrameworkCore;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>Changes with whom a run is done and about what. Who becomes its partner reads the worries, so a partner cannot choose.</summary>
public partial class EditRun
{
    private RunView? view;

    public static string Url(Guid id) => $"/runs/{id}/edit";

    private RunForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (await FindRunAsync() is not { } found || Found(found.MayChange ? found : null) is null)
        {
            return;
        }

        Form = new RunForm(await Partner.VisibleTo(Db, Actor).AsNoTracking().OrderBy(p => p.Name).ToListAsync(Cancel)).From(found.Run);
        view = found;
    }

    private async Task Save()
    {
        if (!Form.Read(Http) || !IsInTime(view!, Form, nameof(Form.Rhythm)))
        {
            return;
        }

        Form.ApplyTo(await Run.WorkedInBy(Db, Actor).SingleAsync(r => r.Id == Id, Cancel));
        Db.Record(Actor.Did("run.changed", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(RunPage.Url(Id), "runs.done-changed");
    }
}
