using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Practices;

/// <summary>One step in one sitting: I answer mine, and read what the others said.</summary>
public partial class StepPage
{
    private RunView? view;
    private JourneyStep? step;
    private List<StepAnswer> others = [];
    private IReadOnlyList<TakenAlong> taken = [];

    public static string Url(Guid run, JourneyStep step) => $"/runs/{run}/steps/{step.Activity}/{step.Step.Id}";

    [Parameter]
    public int Number { get; set; }

    [Parameter]
    public string StepId { get; set; } = "";

    private StepForm Form { get; set; } = null!;

    /// <summary>Where what this step produces is made.</summary>
    private (string Url, string Key, string Picture)? LeadsTo => (step!.Step.Produces, Actor.Plans) switch
    {
        ("action", true) => (Visions.NewAction.Url(Id), "runs.to-new-action", "anchor"),
        ("action", _) => (Visions.PyramidPage.Url(), "runs.to-pyramid", "anchor"),
        ("story", true) => (Network.NewStory.Url(Id), "runs.to-new-story", "gift"),
        ("story", _) => (Network.StoryList.Url(), "runs.to-stories", "gift"),
        ("invitation", true) => (RunPage.Url(Id) + "#which-moment", "runs.to-moment-of", "calendar"),
        _ => null,
    };

    private string Under => string.Join(" · ", new[]
    {
        view!.PhaseOf(step!).Phase.In(W.Language.Tag).Title,
        Number == StepAt.WholeRun ? "" : RunTitle.OfActivity(view.Run, Number, W),
        W.Of("runs.about-minutes", ("n", step!.Step.Minutes)),
    }.Where(part => part.Length > 0));

    protected override async Task OnInitializedAsync()
    {
        view = await FindRunAsync();
        if (view is null || Found(view.Find(StepId, Number)) is not { } found)
        {
            return;
        }

        step = found;
        var me = Actor.Membership!.Id;
        var answers = await StepAnswer.VisibleTo(Db, Actor).AsNoTracking().Include(a => a.Author.User)
            .Where(a => a.RunId == Id && a.Number == Number && a.StepId == StepId).OrderBy(a => a.AnsweredAt).ToListAsync(Cancel);
        var asked = view.AskedIn(step.Step).ToList();
        Form = StepForm.From(asked, answers.Where(a => a.AuthorId == me));
        others = [.. answers.Where(a => a.AuthorId != me || asked.TrueForAll(question => question.Id != a.QuestionId))];
        if (view.Journey.OfActivity(Number).FirstOrDefault() is { } first && first.Steps[0] == step)
        {
            taken = await TakenAlong.ForAsync(Db, Actor, view, Number, Cancel);
        }
    }

    /// <summary>Each alone, then together: what others wrote waits for one's own answer.</summary>
    private bool IsWaiting(MethodQuestion question) =>
        (step!.Step.IsApart || question.Type == QuestionType.Criteria) && Form.Asked.Contains(question) && !view!.HasAnswered(step.At);

    private async Task Save()
    {
        if (!Form.Read(Http) || !IsInTime(view!, Form, StepForm.Field(Form.Asked[0])))
        {
            return;
        }

        await Db.WriteAsync(() => new Answering(Db, Actor, view!, step!, Now).SaveAsync(Form, Cancel));
        var after = await RunView.FindAsync(Db, Actor, Id, Cancel);
        var goesOn = Http.Request.Form["then"] == "next" && after!.Journey.Next is { } next
            && after.PhaseOf(next).Phase.Id == view!.PhaseOf(step!).Phase.Id && after.IsAsked(next.Step) ? Url(Id, next) : RunPage.Url(Id);
        GoTo(Http.Request.Form["then"] == "next" && step!.Step.Produces is "action" or "story" && Actor.Plans ? LeadsTo!.Value.Url : goesOn, "runs.done-answered");
    }
}
