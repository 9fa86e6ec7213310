using Overbrug.Languages;

namespace Overbrug.Practices;

/// <summary>A run drawn as a path: its own phases and those of one activity, with one "here" at most.</summary>
internal static class RunPath
{
    public static IReadOnlyList<Design.Station> Of(Journey journey, int activity, WordsIn words) =>
        [.. journey.Phases.Where(phase => phase.Activity == StepAt.WholeRun || phase.Activity == activity).Select(phase => new Design.Station(
            phase.Phase.In(words.Language.Tag).Title,
            phase.State switch { JourneyState.Done => "done", JourneyState.Here => "here", JourneyState.Skipped => "skipped", _ => "ahead" },
            phase.State switch { JourneyState.Here => words["runs.here"], JourneyState.Skipped => words["runs.skipped"], _ => null },
            words.Of("runs.here-is", ("phase", phase.Phase.In(words.Language.Tag).Title))))];

    /// <summary>How far a phase is, in words.</summary>
    public static string HowFar(JourneyPhase phase, WordsIn words)
    {
        var left = phase.Steps.Count(step => step.State is JourneyState.Open or JourneyState.Here);
        return (phase.State, left) switch
        {
            (JourneyState.Done or JourneyState.Skipped, _) => words.Of("runs.state", ("state", phase.State)),
            _ when left == phase.Steps.Count => words.Of("runs.phase-steps", ("n", left)),
            _ => words.Of("runs.phase-left", ("done", phase.Steps.Count - left), ("left", left)),
        };
    }
}
