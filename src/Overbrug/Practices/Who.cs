using Overbrug.Languages;

namespace Overbrug.Practices;

/// <summary>Voices in words: "de leerkracht en de partner".</summary>
internal static class Who
{
    public static string InWords(IReadOnlyList<Voice> voices, WordsIn words)
    {
        var said = voices.Select(voice => words.Of("runs.who", ("voice", voice))).ToList();
        return said.Count < 2 ? string.Concat(said) : words.Of("runs.who-and", ("first", words.List(said.SkipLast(1))), ("last", said[^1]));
    }
}
