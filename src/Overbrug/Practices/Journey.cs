namespace Overbrug.Practices;

/// <summary>Where a run is and what is next, computed from what was answered and skipped; never stored. An answer outweighs a skip.</summary>
public sealed class Journey
{
    public Journey(Method method, int activities, IEnumerable<StepAt> answered, IEnumerable<StepAt> skipped)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(activities, 1);
        var (done, passed) = (answered.ToHashSet(), skipped.ToHashSet());
        var hereFound = false;
        Phases = [.. Route(method, activities).Select(stop => new JourneyPhase(stop.Phase, stop.Activity,
            [.. stop.Phase.Steps.Select(step => new JourneyStep(step, stop.Activity, StateOf(new(step.Id, stop.Activity))))]))];

        JourneyState StateOf(StepAt at)
        {
            if (done.Contains(at))
                return JourneyState.Done;
            if (passed.Contains(at))
                return JourneyState.Skipped;
            var state = hereFound ? JourneyState.Open : JourneyState.Here;
            hereFound = true;
            return state;
        }
    }

    /// <summary>In the order people meet them: the run's first phases, those of each activity in turn, the run's last phases.</summary>
    public IReadOnlyList<JourneyPhase> Phases { get; }

    public JourneyPhase? Here => Phases.FirstOrDefault(phase => phase.State == JourneyState.Here);

    public JourneyStep? Next => Here?.Steps.First(step => step.State == JourneyState.Here);

    public bool IsFinished => Here is null;

    public IEnumerable<JourneyStep> Skipped => Phases.SelectMany(phase => phase.Steps).Where(step => step.State == JourneyState.Skipped);

    public IEnumerable<JourneyPhase> OfActivity(int activity) => Phases.Where(phase => phase.Activity == activity);

    static IEnumerable<(MethodPhase Phase, int Activity)> Route(Method method, int activities)
    {
        var before = method.Phases.TakeWhile(phase => phase.Per == Per.Run);
        var round = method.Phases.Where(phase => phase.Per == Per.Activity);
        var after = method.Phases.SkipWhile(phase => phase.Per == Per.Run).Where(phase => phase.Per == Per.Run);
        return
        [
            .. before.Select(phase => (phase, StepAt.WholeRun)),
            .. Enumerable.Range(1, activities).SelectMany(activity => round.Select(phase => (phase, activity))),
            .. after.Select(phase => (phase, StepAt.WholeRun)),
        ];
    }
}
