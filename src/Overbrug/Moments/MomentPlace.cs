using Overbrug.Languages;

namespace Overbrug.Moments;

/// <summary>Where people meet: the kind of place in words, and what the team wrote in Dutch.</summary>
public static class MomentPlace
{
    public static IReadOnlyList<string> Lines(WordsIn words, Moment moment) =>
        [.. new[] { HasKind(words, moment) ? words[$"places.{moment.PlaceKind}"] : "", moment.Place }.Where(line => line.Length > 0)];

    public static bool HasKind(WordsIn words, Moment moment) => moment.PlaceKind.Length > 0 && words.Knows($"places.{moment.PlaceKind}");
}
