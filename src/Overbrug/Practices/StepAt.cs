namespace Overbrug.Practices;

/// <summary>A step in a run: activities count from 1, a step of the run as a whole has 0.</summary>
public readonly record struct StepAt(string Step, int Activity)
{
    public const int WholeRun = 0;
}
