using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>Looking back at one activity: it opens with what everyone hoped, beside what parents said.</summary>
public partial class EvaluationPage
{
    private RunView? view;
    private List<Criterion> criteria = [];
    private Dictionary<Guid, Membership> readers = [];
    private IReadOnlyList<TakenAlong> noticed = [];
    private ParentsWords parents = ParentsWords.None;

    public static string Url(Guid run, int number) => $"/runs/{run}/evaluation/{number}";

    [Parameter]
    public int Number { get; set; }

    private ReadingForm Mine { get; set; } = null!;

    private ReadingForm Joint { get; set; } = null!;

    private RunActivity Activity => view!.Run.Activities.Single(a => a.Number == Number);

    private IEnumerable<JourneyStep> LookBackSteps =>
        view!.Journey.OfActivity(Number).Where(phase => phase.Phase.Station == Station.LookBack).SelectMany(phase => phase.Steps);

    private JourneyStep? GoesOn => view!.MayWork && view.Journey.Next is { } next && next.Activity == Number && IsAllRead && view.IsAsked(next.Step) ? next : null;

    private bool IsAllRead => criteria.TrueForAll(criterion => !IsWaiting(criterion));

    protected override async Task OnInitializedAsync()
    {
        if (await FindRunAsync() is not { } found || Found(found.Run.Activities.FirstOrDefault(a => a.Number == Number)) is not { } activity)
        {
            return;
        }

        criteria = await Criterion.VisibleTo(Db, Actor).AsNoTracking().Include(c => c.Readings)
            .Where(c => c.RunId == Id && (c.Number == Number || c.Number == StepAt.WholeRun)).OrderBy(c => c.Voice).ThenBy(c => c.Id).ToListAsync(Cancel);
        var readerIds = criteria.SelectMany(c => c.Readings).Select(r => r.ReaderId).OfType<Guid>().Distinct().ToList();
        readers = await Criterion.ReadersVisibleTo(Db, Actor).AsNoTracking().Include(m => m.User).Where(m => readerIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id, Cancel);
        readers[Actor.Membership!.Id] = Actor.Membership;
        parents = await ParentsWords.OfAsync(Db, Actor, activity, Actor.School.LocalNow(Clock), Cancel);
        noticed = await Noticed.InAsync(Db, Actor, found, Number, Cancel);
        (Mine, Joint) = (new ReadingForm(criteria, Actor.Membership.Id), new ReadingForm(criteria, null));
        view = found;
    }

    private bool IsWaiting(Criterion criterion) => view!.MayWork && criterion.Readings.All(r => r.ReaderId != Actor.Membership!.Id);

    private List<(string Who, Seen Seen)> ReadingsOf(Criterion criterion) =>
        [.. criterion.Readings.OrderBy(r => r.ReaderId is null).Select(r => (r.ReaderId is { } id
            ? W.Of("runs.by", ("name", readers[id].User.Name), ("voice", Voices.Of(readers[id].Role)))
            : W["runs.together"], r.Seen))];

    private Task SaveMine() => Save(Mine, Actor.Membership, "runs.done-read");

    private Task SaveJoint() => Save(Joint, null, "runs.done-read-together");

    private async Task Save(ReadingForm form, Membership? reader, string done)
    {
        if (!form.Read(Http) || !IsInTime(view!, form, ReadingForm.Field(form.Criteria[0])))
        {
            return;
        }

        await Db.WriteAsync(() => new ReadingBack(Db, Actor, Id, Now).SaveAsync(form, reader, Cancel));
        GoTo(Url(Id, Number), done);
    }
}
