namespace Overbrug.Library.Search;

/// <summary>Which records answer how many of the asked words, and how well. A word counts as well as its best sense in the record.</summary>
internal sealed class Matching(Postings postings, Scratch scratch, int entries)
{
    private const int Enough = 10;

    private int found;

    /// <summary>Records with fewer answered words are no hit.</summary>
    public int Least { get; private set; }

    public int Total { get; private set; }

    public bool AllWords { get; private set; }

    public ReadOnlySpan<int> Found => scratch.Hits.AsSpan(0, found);

    public void Run()
    {
        for (var asked = 0; asked < scratch.Senses.Asked; asked++)
        {
            Merge(Score(asked), Rarity(asked));
        }

        Span<int> answering = stackalloc int[scratch.Senses.Asked + 1];
        answering.Clear();
        foreach (var hit in Found)
        {
            answering[scratch.Answered[hit]]++;
        }

        Least = scratch.Senses.Asked;
        for (Total = answering[Least]; Total < Enough && Least > 1;)
        {
            Total += answering[--Least];
        }

        AllWords = Total == answering[^1];
    }

    /// <summary>More answered words first, then the score, then what was added last.</summary>
    public ulong Key(int hit) => ((ulong)scratch.Answered[hit] << 48) | ((ulong)scratch.Scores[hit] << 32) | ~(uint)hit;

    public static int Hit(ulong key) => (int)~(uint)key;

    public void Clear()
    {
        foreach (var hit in Found)
        {
            (scratch.Answered[hit], scratch.Scores[hit]) = (0, 0);
        }
    }

    private int Score(int asked)
    {
        var (count, best, hits) = (0, scratch.Best, scratch.HitsOfWord);
        var (from, to) = scratch.Senses.Of(asked);
        for (var i = from; i < to; i++)
        {
            var sense = scratch.Senses[i];
            var reader = postings.Read(sense.Term);
            while (reader.Next())
            {
                var weight = (byte)(((reader.Weight * sense.Weight) + 255) >> 8);
                ref var before = ref best[reader.Record];
                if (weight > before)
                {
                    if (before == 0)
                    {
                        hits[count++] = reader.Record;
                    }

                    before = weight;
                }
            }
        }

        return count;
    }

    private void Merge(int count, int rarity)
    {
        foreach (var record in scratch.HitsOfWord.AsSpan(0, count))
        {
            scratch.Scores[record] += (ushort)(scratch.Best[record] * rarity);
            scratch.Best[record] = 0;
            if (scratch.Answered[record]++ == 0)
            {
                scratch.Hits[found++] = record;
            }
        }
    }

    // from 8 for a word in every record to 16 for a word in one
    private int Rarity(int asked)
    {
        var (most, heaviest) = (1, 0);
        var (from, to) = scratch.Senses.Of(asked);
        for (var i = from; i < to; i++)
        {
            var sense = scratch.Senses[i];
            var count = postings.Count(sense.Term);
            (most, heaviest) = sense.Weight > heaviest ? (count, sense.Weight) : sense.Weight == heaviest ? (Math.Max(most, count), heaviest) : (most, heaviest);
        }

        return 8 + (int)Math.Round(8 * Math.Log((double)entries / most) / Math.Log(entries + 1));
    }
}
