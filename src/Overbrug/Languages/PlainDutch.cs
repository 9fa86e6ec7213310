using System.Text.RegularExpressions;
using Overbrug.Platform;

namespace Overbrug.Languages;

/// <summary>Our Dutch is for tired people: short sentences, and no word of <c>content/words/nl.avoid.txt</c>.</summary>
public static partial class PlainDutch
{
    public const int MostWordsInASentence = 25;

    public static IEnumerable<string> Check(Words words, string contentDir)
    {
        var avoid = Avoid(Path.Combine(contentDir, "words", "nl.avoid.txt"));
        foreach (var word in words.Of(words.Languages.Dutch).Values.OrderBy(w => w.Key, StringComparer.Ordinal))
            foreach (var problem in Problems(word.Message.Longest(), avoid))
                yield return $"{word.File}({word.Line}): '{word.Key}' {problem}";
    }

    /// <param name="text">Dutch text</param>
    /// <param name="avoid">words, each with what to say instead</param>
    public static IEnumerable<string> Problems(string text, IReadOnlyDictionary<string, string> avoid)
    {
        foreach (var sentence in Sentence().Split(text))
            if (OneWord().Count(sentence) is var count and > MostWordsInASentence)
                yield return $"has a sentence of {count} words; {MostWordsInASentence} is the most";
        foreach (Match word in OneWord().Matches(text))
            if (avoid.TryGetValue(word.Value, out var instead)) yield return $"says '{word.Value}'; better: {instead}";
    }

    public static IReadOnlyDictionary<string, string> Avoid(string file)
    {
        var avoid = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, line) in File.ReadLines(file).Select((t, i) => (t.Trim(), i + 1)))
        {
            if (text.Length == 0 || text[0] == '#') continue;
            if (text.Split(": ", 2) is not [var word, var instead]) throw new ContentException(file, line, "a line is 'word: better word'");
            if (!avoid.TryAdd(word, instead)) throw new ContentException(file, line, $"'{word}' stands here twice");
        }
        return avoid;
    }

    [GeneratedRegex(@"(?<=[.!?:;…])\s+")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*")]
    private static partial Regex OneWord();
}
