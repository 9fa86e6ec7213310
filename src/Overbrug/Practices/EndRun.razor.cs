using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Practices;

/// <summary>Ends a run; it can be opened again.</summary>
public partial class EndRun
{
    private Run? run;

    public static string Url(Guid id) => $"/runs/{id}/ending";

    [Parameter]
    public Guid Id { get; set; }

    private EndForm Form { get; } = new();

    protected override async Task OnInitializedAsync() => run = Found(
        await Run.WorkedInBy(Db, Actor).Include(r => r.ClassGroup).SingleOrDefaultAsync(r => r.Id == Id && r.EndedAt == null, Cancel));

    private async Task End()
    {
        if (!Form.Read(Http))
        {
            return;
        }

        Form.ApplyTo(run!, Now);
        Db.Record(Actor.Did("run.ended", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(RunPage.Url(Id), "runs.done-ended");
    }
}
