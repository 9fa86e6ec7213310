namespace Overbrug.Library.Search;

/// <summary>Which records hold a term, and how weightily. A posting is the distance to the record before, seven bits a byte, then the weight: mostly two bytes.</summary>
internal sealed class Postings
{
    private const int Bits = 7;
    private const byte More = 1 << Bits;

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
            starts[term + 1] += Length(record - last[term]) + 1;
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
            for (; gap >= More; gap >>= Bits)
            {
                bytes[at++] = (byte)(gap | More);
            }

            (bytes[at], bytes[at + 1], last[term]) = ((byte)gap, weight, record);
            at += 2;
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

    private static int Length(int gap) => gap < 1 << Bits ? 1 : gap < 1 << (2 * Bits) ? 2 : gap < 1 << (3 * Bits) ? 3 : gap < 1 << (4 * Bits) ? 4 : 5;

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

            int gap = bytes[at++];
            for (var shift = Bits; (gap >> (shift - Bits) & More) != 0; shift += Bits)
            {
                gap = (gap & ~(More << (shift - Bits))) | (bytes[at++] << shift);
            }

            Record += gap;
            Weight = bytes[at++];
            return true;
        }
    }
}
