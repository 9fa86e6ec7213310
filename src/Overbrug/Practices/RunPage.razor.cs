using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Overbrug.Moments;

namespace Overbrug.Practices;

/// <summary>One run: where it stands, what is next, everything that was done.</summary>
public partial class RunPage
{
    private RunView? view;
    private bool hasCriteria;
    private IReadOnlyList<TakenAlong> takenAlong = [];
    private IReadOnlyList<Moment> moments = [];
    private List<Guid> free = [];
    private Dictionary<int, DateOnly> evaluationDays = [];

    public static string Url(Guid id) => $"/runs/{id}";

    public static string Url(Guid id, int activity) => $"/runs/{id}?activity={activity}";

    internal static string NextUrl(Run run) => $"/runs/{run.Id}/activities/{run.Current.Number + 1}";

    [SupplyParameterFromQuery(Name = "activity")]
    public string? ActivityAsked { get; set; }

    private MomentChoiceForm Form { get; set; } = null!;

    private int Number => int.TryParse(ActivityAsked, out var asked) && asked >= 1 && asked <= view!.Run.Current.Number ? asked : view!.Run.Current.Number;

    /// <summary>The moment it is, else the one moment that no activity has yet.</summary>
    private Guid? Suggested => view!.Run.Current.MomentId ?? (free is [var only] ? only : null);

    private string Under => string.Join(" · ", new[]
    {
        view!.Method.In(W.Language.Tag).Title,
        view.Run.Partner is { } partner ? W.Of("runs.with-partner", ("partner", partner.Name)) : "",
        W[view.Run.ThemeChanges ? "runs.rhythm-changing" : "runs.rhythm-fixed"],
        W.Of("runs.activity-of", ("n", Number), ("all", Math.Max(view.Method.Activities, view.Run.Current.Number))),
        view.Run.Activities.Single(a => a.Number == Number).Theme,
    }.Where(part => part.Length > 0));

    protected override async Task OnInitializedAsync()
    {
        view = await FindRunAsync();
        if (view is null)
        {
            return;
        }

        takenAlong = await TakenAlong.ForAsync(Db, Actor, view, Number, Cancel);
        evaluationDays = (await EvaluationDays.OfAsync(Db, Actor, [Id], view.Method.Steps, Cancel)).ToDictionary(day => day.Key.Number, day => day.Value);
        moments = await RunMoments.ForAsync(Db, Actor, view.Run, Today, Cancel);
        Form = new MomentChoiceForm(moments);
        var taken = await RunActivity.VisibleTo(Db, Actor).Where(a => a.MomentId != null).Select(a => a.MomentId!.Value).ToListAsync(Cancel);
        free = [.. moments.Select(m => m.Id).Except(taken)];
        hasCriteria = view.Journey.Next is { } next && await Criterion.VisibleTo(Db, Actor).AnyAsync(c => c.RunId == Id && (c.Number == next.Activity || c.Number == StepAt.WholeRun), Cancel);
    }

    private async Task LinkMoment()
    {
        if (!Form.Read(Http) || !IsInTime(view!, Form, nameof(Moment)))
        {
            return;
        }

        var run = await Run.WorkedInBy(Db, Actor).Include(r => r.Activities).SingleAsync(r => r.Id == Id, Cancel);
        run.Current.TakePlaceAt(Form.Moment!);
        Db.Record(Actor.Did("activity.linked", Id, Now));
        await Db.SaveChangesAsync(Cancel);
        GoTo(Url(Id), "runs.done-linked");
    }
}
