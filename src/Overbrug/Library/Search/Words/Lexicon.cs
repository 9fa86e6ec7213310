namespace Overbrug.Library.Search;

/// <summary>What is known about words once all records are read.</summary>
internal sealed class Lexicon
{
    private const int MostByBeginning = 64;

    private readonly Compounds compounds;
    private readonly Typos typos;
    private readonly int[] sorted;
    private readonly int[] sortedFromEnd;

    public Lexicon(Vocabulary vocabulary, Phrases phrases, Postings postings)
    {
        vocabulary.Close();
        (Vocabulary, Phrases, Postings, typos) = (vocabulary, phrases, postings, new(vocabulary));
        WordsOfStem = vocabulary.WordsOfStems();
        compounds = new(vocabulary);
        PartsOf = compounds.All();
        WordsOfStem.Sort((a, b) => postings.Count(b).CompareTo(postings.Count(a)));
        PartsOf.Sort((a, b) => postings.Count(b.Word).CompareTo(postings.Count(a.Word)));
        sorted = [.. Enumerable.Range(vocabulary.Groups, vocabulary.Count - vocabulary.Groups).Where(id => postings.Count(id) > 0)];
        sortedFromEnd = [.. sorted];
        Array.Sort(sorted, (a, b) => vocabulary[a].SequenceCompareTo(vocabulary[b]));
        Array.Sort(sortedFromEnd, (a, b) => FromEnd(vocabulary[a], vocabulary[b]));
    }

    public Vocabulary Vocabulary { get; }

    public Phrases Phrases { get; }

    public Postings Postings { get; }

    public Rows<int> WordsOfStem { get; }

    public Rows<Part> PartsOf { get; }

    /// <summary>Whether a record holds the word or one of the same stem.</summary>
    public bool IsWritten(string word)
    {
        foreach (var id in WordsOfStem[Vocabulary.FindStem(word)])
        {
            if (Postings.Count(id) > 0)
            {
                return true;
            }
        }

        return false;
    }

    public (int LeftLength, int RightStart) Split(string word) => compounds.Split(word);

    public IReadOnlyList<int> Near(string word) => typos.Near(word, Postings.Count);

    /// <summary>The words in records that begin so, in the order of the alphabet.</summary>
    public ReadOnlySpan<int> BeginningWith(string letters)
    {
        var from = First(sorted, word => word.SequenceCompareTo(letters) >= 0);
        var to = First(sorted, word => word[..Math.Min(word.Length, letters.Length)].SequenceCompareTo(letters) > 0);
        return sorted.AsSpan(from, Math.Max(0, to - from));
    }

    /// <summary>The most usual words in records that begin or end so, themselves apart.</summary>
    public IReadOnlyList<Part> Holding(string letters)
    {
        var from = First(sortedFromEnd, word => FromEnd(word, letters) >= 0);
        var to = First(sortedFromEnd, word => FromEnd(word, letters) > 0 && !word.EndsWith(letters));
        return [.. BeginningWith(letters).ToArray().Select(id => new Part(id, 0, (byte)letters.Length))
            .Concat(sortedFromEnd[from..Math.Max(from, to)].Select(id => new Part(id, (byte)(Vocabulary[id].Length - letters.Length), (byte)letters.Length)))
            .OrderByDescending(part => Postings.Count(part.Word)).Take(MostByBeginning)];
    }

    private delegate bool Past(ReadOnlySpan<char> word);

    private int First(int[] order, Past isPast)
    {
        var (from, to) = (0, order.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = isPast(Vocabulary[order[middle]]) ? (from, middle) : (middle + 1, to);
        }

        return from;
    }

    private static int FromEnd(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        for (var i = 1; i <= a.Length && i <= b.Length; i++)
        {
            if (a[^i] != b[^i])
            {
                return a[^i].CompareTo(b[^i]);
            }
        }

        return a.Length.CompareTo(b.Length);
    }
}
