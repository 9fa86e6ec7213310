using Overbrug.Languages;
using Overbrug.Practices;

namespace Overbrug.Front.Waiting;

/// <summary>Where a run stands on the loop of six stations.</summary>
internal static class LoopPath
{
    public static IReadOnlyList<Design.Station> Of(RunAt at, WordsIn words) =>
        [.. Enum.GetValues<Station>().Select(station => Drawn(station, [.. at.Journey.Phases.Where(p => p.Phase.Station == station && (p.Activity is StepAt.WholeRun || p.Activity == at.Run.Current.Number))], words))];

    private static Design.Station Drawn(Station station, IReadOnlyList<JourneyPhase> phases, WordsIn words)
    {
        var here = phases.FirstOrDefault(p => p.State == JourneyState.Here);
        var isDone = phases.Count > 0 && phases.All(p => p.State is JourneyState.Done or JourneyState.Skipped);
        var (name, phase) = (words[LoopWords.Of(station)], here?.Phase.In(words.Language.Tag).Title);
        return new Design.Station(name, here is not null ? "here" : isDone ? "done" : "ahead", Note: phase, Now: $"{name}: {phase}");
    }
}
