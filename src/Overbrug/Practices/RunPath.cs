using Overbrug.Languages;

namespace Overbrug.Practices;

/// <summary>A run drawn as a path: its own phases and those of one activity, with one "here" at most.</summary>
internal static class RunPath
{
    public static IReadOnlyList<Design.Station> Of(Journey journey, int activity, WordsIn words, Func<JourneyPhase, string>? href = null) =>
        [.. journey.Phases.Where(phase => phase.Activity == StepAt.WholeRun || phase.Activity == activity).Select(phase => new Design.Station(
            phase.Phase.In(words.Language.Tag).Title,
            phase.State switch { JourneyState.Done => "done", JourneyState.Here => "here", JourneyState.Skipped => "skipped", _ => "ahead" },
            href?.Invoke(phase),
            phase.State switch { JourneyState.Here => words["runs.here"], JourneyState.Skipped => words["runs.skipped"], _ => null }))];
}
