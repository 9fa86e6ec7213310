namespace Overbrug.Library.Search;

/// <summary>Which records hold a term, and how weightily. A posting is one of sixteen weights and the distance to the record before:
/// three bits of it beside the weight, seven in each byte that follows. Mostly it takes one byte or two.</summary>
internal sealed class Postings
{
    private const int FirstBits = 3, NextBits = 7, WeightAt = 4;
    private const int MoreAfterFirst = 1 << FirstBits, MoreAfterNext = 1 << NextBits;

    private static readonly byte[] Levels = [50, 55, 60, 65, 72, 78, 85, 95, 120, 132, 145, 175, 190, 205, 220, 240];
    private static readonly byte[] LevelOf = [.. Enumerable.Range(0, 256).Select(weight => (byte)Array.IndexOf(Levels, Levels.MinBy(level => Math.Abs(level - weight))))];

    private readonly int[] starts;
    private readonly int[] counts;
    private readonly byte[] bytes;

    /// <param name="entryStarts">where each record's terms begin in the two lists</param>
    public Postings(int terms, List<int> entryStarts, List<int> termsOfEntries, List<byte> weightsOfEntries)
    {
        (starts, counts) = (new int[terms + 1], new int[terms]);
        var last = new int[terms];
        Array.Fill(last, -1);
        ForEach((term, record, _) =>
        {
            starts[term + 1] += Length(record - last[term]);
            counts[term]++;
            last[term] = record;
        });
        for (var term = 0; term < terms; term++)
        {
            starts[term + 1] += starts[term];
        }

        bytes = new byte[starts[terms]];
        var next = starts.AsSpan(0, terms).ToArray();
        Array.Fill(last, -1);
        ForEach((term, record, weight) =>
        {
            ref var at = ref next[term];
            var gap = record - last[term];
            var rest = gap >> FirstBits;
            bytes[at++] = (byte)((LevelOf[weight] << WeightAt) | (gap & (MoreAfterFirst - 1)) | (rest > 0 ? MoreAfterFirst : 0));
            for (; rest > 0; rest >>= NextBits)
            {
                bytes[at++] = (byte)((rest & (MoreAfterNext - 1)) | (rest >= MoreAfterNext ? MoreAfterNext : 0));
            }

            last[term] = record;
        });

        void ForEach(Action<int, int, byte> see)
        {
            for (var record = 0; record < entryStarts.Count - 1; record++)
            {
                for (var i = entryStarts[record]; i < entryStarts[record + 1]; i++)
                {
                    see(termsOfEntries[i], record, weightsOfEntries[i]);
                }
            }
        }
    }

    /// <summary>In how many records the term is.</summary>
    public int Count(int term) => counts[term];

    /// <summary>Goes through the postings of a term, from the newest record on.</summary>
    public Reader Read(int term) => new(bytes.AsSpan(starts[term], starts[term + 1] - starts[term]));

    private static int Length(int gap)
    {
        var length = 1;
        for (var rest = gap >> FirstBits; rest > 0; rest >>= NextBits)
        {
            length++;
        }

        return length;
    }

    internal ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> bytes = bytes;
        private int at;

        public int Record { get; private set; } = -1;

        public byte Weight { get; private set; }

        public bool Next()
        {
            if (at >= bytes.Length)
            {
                return false;
            }

            var first = bytes[at++];
            var gap = first & (MoreAfterFirst - 1);
            if ((first & MoreAfterFirst) != 0)
            {
                var (shift, next) = (FirstBits, (int)bytes[at++]);
                for (; (next & MoreAfterNext) != 0; shift += NextBits)
                {
                    gap |= (next & (MoreAfterNext - 1)) << shift;
                    next = bytes[at++];
                }

                gap |= next << shift;
            }

            Record += gap;
            Weight = Levels[first >> WeightAt];
            return true;
        }
    }
}
