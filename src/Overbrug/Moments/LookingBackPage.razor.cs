using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Moments.Heard;
using Overbrug.Platform.Data;

namespace Overbrug.Moments;

/// <summary>What families said after a moment, as far as the gate tells it; answers on paper are counted in here.</summary>
public partial class LookingBackPage
{
    [Parameter]
    public Guid Id { get; set; }

    private Moment? Moment { get; set; }

    private TallyForm Form { get; } = new();

    private Afterwards Said { get; set; } = Afterwards.Nothing;

    public static string Url(Guid id) => $"/moments/{id}/looking-back";

    protected override async Task OnInitializedAsync()
    {
        Moment = Found(await Moment.SharedBy(Db, Actor).AsNoTracking().Include(m => m.Classes).SingleOrDefaultAsync(m => m.Id == Id && m.State == MomentState.Published, Cancel));
        if (Moment is not null)
        {
            await Load();
        }
    }

    private async Task Load() => Said = await Afterwards.OfAsync(Db, Actor, Id, Cancel);

    private async Task Add()
    {
        if (Moment is null || !Moment.IsMetBy(Actor))
        {
            Navigation.NotFound();
            return;
        }

        if (!Form.Read(Http))
        {
            return;
        }

        await using var turn = await Db.LockAsync(Id, Cancel);
        await Load();
        if (Form.Seen != Said.Strokes)
        {
            Form.Refuse(Http, "Seen", "moments.fix-counted");
            return;
        }

        await Tallies.AddPaperAsync(Db, Moment, Form.Counts, Cancel);
        Db.Record(Actor.Did("moment.paper-counted", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        await turn.CommitAsync(Cancel);
        GoTo(Url(Id), "moments.done-counted");
    }
}
