using Overbrug.Languages;

namespace Overbrug.Practices;

/// <summary>How a run is called: its class, and its theme when it has one.</summary>
internal static class RunTitle
{
    public static string Of(Run run, WordsIn words) => run.Theme.Length == 0
        ? run.ClassGroup.Name
        : words.Of("runs.title", ("class", run.ClassGroup.Name), ("theme", run.Theme));
}
