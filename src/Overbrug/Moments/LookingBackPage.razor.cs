using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Moments;

/// <summary>What families said after a moment, as counts; answers on paper are counted in here.</summary>
public partial class LookingBackPage
{
    [Parameter]
    public Guid Id { get; set; }

    private Moment? Moment { get; set; }

    private TallyForm Form { get; } = new();

    private Dictionary<(string Question, string Choice), int> Tallies { get; set; } = [];

    public static string Url(Guid id) => $"/moments/{id}/looking-back";

    protected override async Task OnInitializedAsync()
    {
        Moment = Found(await Moment.SharedBy(Db, Actor).AsNoTracking().Include(m => m.Classes).SingleOrDefaultAsync(m => m.Id == Id && m.State == MomentState.Published, Cancel));
        if (Moment is not null)
        {
            await Load();
        }
    }

    private async Task Load() =>
        Tallies = await Tally.VisibleTo(Db, Actor).AsNoTracking().Where(t => t.MomentId == Id).ToDictionaryAsync(t => (t.Question, t.Choice), t => t.Count, Cancel);

    private int Count(LookBackQuestion question, LookBackChoice choice) => Tallies.GetValueOrDefault((question.Id, choice.Id));

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
        if (Form.Seen != Tallies.Values.Sum())
        {
            Form.Refuse(Http, "Seen", "moments.fix-counted");
            return;
        }

        foreach (var (question, choice, people) in Form.Counts)
        {
            await Moments.Tallies.AddAsync(Db, Moment, question, choice, people, Cancel);
        }

        Db.Record(Actor.Did("moment.paper-counted", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        await turn.CommitAsync(Cancel);
        GoTo(Url(Id), "moments.done-counted");
    }
}
