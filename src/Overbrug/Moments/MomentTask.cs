using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web.Forms;
using Overbrug.Schools;

namespace Overbrug.Moments;

/// <summary>A page on which the team changes one moment; 404 for whoever may not, and for what no longer takes place.</summary>
public abstract class MomentTask : TeamPage
{
    [Parameter]
    public Guid Id { get; set; }

    protected Moment? Moment { get; private set; }

    /// <summary>Whether a cancelled moment can have this done to it.</summary>
    protected virtual bool AlsoCancelled => false;

    protected override async Task OnInitializedAsync()
    {
        Moment = Found(await Moment.ChangeableBy(Db, Actor).Include(m => m.Classes)
            .SingleOrDefaultAsync(m => m.Id == Id && (AlsoCancelled || m.State != MomentState.Cancelled), Cancel));
        if (Moment is not null)
        {
            await PrepareAsync(Moment);
        }
    }

    protected abstract Task PrepareAsync(Moment moment);

    /// <summary>False, and said in the form, when the page was made before someone else changed the moment.</summary>
    protected bool IsFresh(Form form, int version)
    {
        if (version == Moment!.Version)
        {
            return true;
        }

        form.Refuse(Http, "Version", "moments.fix-changed");
        return false;
    }

    /// <summary>Records and saves in the moment's turn; false when someone else was just before, or when what must hold no longer does.</summary>
    protected async Task<bool> SaveAsync(Form form, string what, Func<Task<bool>>? holds = null)
    {
        await using var turn = await Db.LockAsync(Id, Cancel);
        if (holds is not null && !await holds())
        {
            await Db.Entry(Moment!).ReloadAsync(Cancel);
            return false;
        }

        try
        {
            Db.Record(Actor.Did(what, Id, Now));
            await Db.SaveChangesAsync(Cancel);
            await WaitingList.GivePlacesAsync(Db, Moment!, Cancel);
            await Db.SaveChangesAsync(Cancel);
            await turn.CommitAsync(Cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            await Db.Entry(Moment!).ReloadAsync(Cancel);
            form.Refuse(Http, "Version", "moments.fix-changed");
            return false;
        }
    }
}
