namespace Overbrug.Practices;

/// <summary>A phase in a run, once for each activity when the phase comes round.</summary>
public sealed record JourneyPhase(MethodPhase Phase, int Activity, IReadOnlyList<JourneyStep> Steps)
{
    public JourneyState State =>
        Steps.Any(step => step.State == JourneyState.Here) ? JourneyState.Here :
        Steps.Any(step => step.State == JourneyState.Open) ? JourneyState.Open :
        Steps.All(step => step.State == JourneyState.Skipped) ? JourneyState.Skipped :
        JourneyState.Done;
}
