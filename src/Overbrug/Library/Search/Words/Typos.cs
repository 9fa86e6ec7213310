using System.Numerics;

namespace Overbrug.Library.Search;

/// <summary>Known words that look like an unknown one. Words stand by length with a mark of their letters, so that nearly all are passed over without being read.</summary>
internal sealed class Typos
{
    private const int ShortestWord = 4;
    private const int LongWord = 8;
    private const int MostFound = 4;

    private readonly Vocabulary vocabulary;
    private readonly int[] byLength;
    private readonly uint[] letters;
    private readonly int[] starts = new int[WordReader.Longest + 2];

    public Typos(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        byLength = [.. Enumerable.Range(vocabulary.Groups, vocabulary.Count - vocabulary.Groups).OrderBy(id => vocabulary[id].Length)];
        letters = Array.ConvertAll(byLength, id => Letters(vocabulary[id]));
        foreach (var id in byLength)
        {
            starts[vocabulary[id].Length + 1]++;
        }

        for (var length = 0; length <= WordReader.Longest; length++)
        {
            starts[length + 1] += starts[length];
        }
    }

    /// <summary>The nearest words, the most usual first.</summary>
    public IReadOnlyList<int> Near(string word, Func<int, int> usual)
    {
        var most = word.Length < ShortestWord || word.AsSpan().ContainsAnyInRange('0', '9') ? 0 : word.Length < LongWord ? 1 : 2;
        var found = new List<int>();
        var own = Letters(word);
        for (var i = starts[Math.Max(1, word.Length - most)]; most > 0 && i < starts[Math.Min(WordReader.Longest, word.Length + most) + 1]; i++)
        {
            if (BitOperations.PopCount(letters[i] ^ own) <= 2 * most && Distance(word, vocabulary[byLength[i]], most) is var distance && distance > 0 && distance <= most && !StopWords.Contains(vocabulary[byLength[i]]))
            {
                if (distance < most)
                {
                    found.Clear();
                    most = distance;
                }

                found.Add(byLength[i]);
            }
        }

        return [.. found.OrderByDescending(id => vocabulary[id][0] == word[0]).ThenByDescending(usual).ThenBy(id => id).Take(MostFound)];
    }

    /// <summary>Letters put in, left out, changed or swapped with the next; more than most is told as most + 1.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        Span<int> before = stackalloc int[b.Length + 1], last = stackalloc int[b.Length + 1], row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }

            var oldest = before;
            before = last;
            last = row;
            row = oldest;
        }

        return Math.Min(last[b.Length], most + 1);
    }

    private static uint Letters(ReadOnlySpan<char> word)
    {
        var mark = 0u;
        foreach (var c in word)
        {
            mark |= 1u << (c is >= 'a' and <= 'z' ? c - 'a' : 26 + (c % 6));
        }

        return mark;
    }
}
