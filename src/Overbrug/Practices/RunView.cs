using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Schools;

namespace Overbrug.Practices;

/// <summary>A run as one person has it before them: its method, where it is, what this person may read and is asked.</summary>
public sealed class RunView
{
    private readonly bool isConfidant;
    private readonly bool isColleague;
    private readonly HashSet<StepAt> mine;

    private RunView(Run run, Method method, Actor actor, Progress progress, bool writing)
    {
        (Run, Method, Journey) = (run, method, progress.Of(run, method));
        Voice = Voices.Of(actor.Membership!.Role);
        isConfidant = run.IsConfidedTo(actor);
        isColleague = actor.Plans && (run.IsOpen || writing);
        IsWorker = actor.BelongsTo(run.ClassGroupId) || actor.Leads;
        MayWork = IsWorker && (run.IsOpen || writing);
        MayChange = MayWork && actor.Plans;
        mine = [.. progress.AnsweredBy(actor.Membership.Id, run)];
    }

    public Run Run { get; }

    public Method Method { get; }

    public Journey Journey { get; }

    public Voice Voice { get; }

    /// <summary>One of the class's own people, or the head.</summary>
    public bool IsWorker { get; }

    /// <summary>The forms are there; while writing also when the run ended meanwhile, so that nothing typed is lost.</summary>
    public bool MayWork { get; }

    /// <summary>Chooses the partner of the run and its theme.</summary>
    public bool MayChange { get; }

    public static async Task<RunView?> FindAsync(OverbrugDb db, Actor actor, Guid id, CancellationToken cancel, bool writing = false)
    {
        var run = await Run.VisibleTo(db, actor).AsNoTracking().AsSplitQuery()
            .Include(r => r.ClassGroup).Include(r => r.Partner).Include(r => r.Method).Include(r => r.Activities).ThenInclude(a => a.Moment)
            .SingleOrDefaultAsync(r => r.Id == id, cancel);
        return run is null ? null : new RunView(run, run.Method.Read(), actor, await Progress.OfAsync(db, actor, [id], cancel), writing);
    }

    /// <summary>A private step is for the voices it names, among those the run is confided to.</summary>
    public bool MayRead(MethodStep step) => !step.IsPrivate || (isConfidant && step.IsVisibleTo(Voice));

    /// <summary>What this person is asked in a step. From the evaluation on, what the whole team is asked is for every colleague.</summary>
    public IEnumerable<MethodQuestion> AskedIn(MethodStep step) => !MayRead(step) ? []
        : MayWork ? step.Questions.Where(IsAsked)
        : isColleague && Method.PhaseOf(step).Station >= Station.LookBack ? step.Questions.Where(question => question.For.Contains(Voice.Team))
        : [];

    public bool IsAsked(MethodStep step) => AskedIn(step).Any();

    /// <summary>Parents' words are written down by whoever spoke with them; a teacher is of the team; everyone may say when it is a success.</summary>
    private bool IsAsked(MethodQuestion question) =>
        question.For.Contains(Voice) || question.For.Contains(Voice.Parent)
        || (Voice == Voice.Teacher && question.For.Contains(Voice.Team)) || (Voice == Voice.Team && question.Type == QuestionType.Criteria);

    public bool HasAnswered(StepAt at) => mine.Contains(at);

    public JourneyStep? Find(string stepId, int number) =>
        Journey.Phases.SelectMany(phase => phase.Steps).FirstOrDefault(step => step.At == new StepAt(stepId, number) && MayRead(step.Step));

    public JourneyPhase PhaseOf(JourneyStep step) => Journey.Phases.First(phase => phase.Steps.Contains(step));

    /// <summary>The run's own phases with those of one activity, in order.</summary>
    public IEnumerable<JourneyPhase> PhasesAround(int activity) =>
        Journey.Phases.Where(phase => phase.Activity == StepAt.WholeRun || phase.Activity == activity);

    /// <summary>The path stands at the meeting of the activity at hand, or past it and not yet round.</summary>
    public bool IsMeeting => Journey.Here is { } here && here.Activity == Run.Current.Number && here.Phase.Station >= Station.Meet;

    /// <summary>The last activity went round, so a next one can begin.</summary>
    public bool IsRoundDone => Journey.OfActivity(Run.Current.Number).All(phase => phase.State is JourneyState.Done or JourneyState.Skipped);
}
