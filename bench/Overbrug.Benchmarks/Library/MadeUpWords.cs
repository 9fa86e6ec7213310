using System.Text;

namespace Overbrug.Benchmarks.Library;

/// <summary>Words that look like a language, from the most to the least usual, drawn as often as words are (Zipf). The same seed gives the same words.</summary>
internal sealed class MadeUpWords
{
    private readonly List<string> words = [];
    private readonly double[] upTo;

    /// <param name="known">real words, spread over the usual ones</param>
    /// <param name="compounds">one word in so many is two others written together; 0 for a language that does not</param>
    public MadeUpWords(Random chance, int count, string[] syllables, IReadOnlyList<string> known, int compounds)
    {
        var (seen, toCome) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(known));
        while (words.Count < count)
        {
            var word = words.Count % 6 == 0 && toCome.TryDequeue(out var real) ? real
                : compounds > 0 && words.Count > 100 && words.Count % compounds == 0 ? words[chance.Next(100)] + words[chance.Next(words.Count)]
                : MakeUp(chance, syllables);
            if (word.Length < 24 && seen.Add(word))
            {
                words.Add(word);
            }
        }

        upTo = new double[count];
        for (var (rank, sum) = (0, 0.0); rank < count; rank++)
        {
            upTo[rank] = sum += 1.0 / (rank + 1);
        }
    }

    public string this[int rank] => words[rank];

    public int Count => words.Count;

    public string Draw(Random chance)
    {
        var at = Array.BinarySearch(upTo, chance.NextDouble() * upTo[^1]);
        return words[at < 0 ? ~at : at];
    }

    public string Draw(Random chance, int most) => string.Join(' ', Enumerable.Range(0, most).Select(_ => Draw(chance)));

    private static string MakeUp(Random chance, string[] syllables)
    {
        var word = new StringBuilder();
        for (var left = chance.Next(2, 5); left > 0; left--)
        {
            word.Append(syllables[chance.Next(syllables.Length)]);
        }

        return word.ToString();
    }
}
