using Overbrug.Languages;

namespace Overbrug.Practices;

/// <summary>How a run is called: its class, and its theme when it has one.</summary>
internal static class RunTitle
{
    public static string Of(Run run, WordsIn words) => run.Theme.Length == 0
        ? run.ClassGroup.Name
        : words.Of("runs.title", ("class", run.ClassGroup.Name), ("theme", run.Theme));

    /// <summary>One activity of a run, by its number and what it is about.</summary>
    public static string OfActivity(Run run, int number, WordsIn words) => run.Activities.Single(a => a.Number == number).Theme is { Length: > 0 } theme
        ? words.Of("runs.activity-about", ("n", number), ("theme", theme))
        : words.Of("runs.activity", ("n", number));
}
