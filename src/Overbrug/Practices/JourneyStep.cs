namespace Overbrug.Practices;

public sealed record JourneyStep(MethodStep Step, int Activity, JourneyState State)
{
    public StepAt At => new(Step.Id, Activity);
}
