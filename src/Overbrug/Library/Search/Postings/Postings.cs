namespace Overbrug.Library.Search;

/// <summary>Which records hold a term, and how weightily. Records stand in blocks of 65,536, so that a place takes two bytes.</summary>
internal sealed class Postings
{
    public const int BlockBits = 16;

    private readonly int blocks;
    private readonly int[] starts;
    private readonly ushort[] places;
    private readonly byte[] weights;

    /// <param name="entryStarts">where each record's terms begin in the two lists</param>
    public Postings(int terms, List<int> entryStarts, List<int> termsOfEntries, List<byte> weightsOfEntries)
    {
        var entries = entryStarts.Count - 1;
        blocks = Math.Max(1, (entries + (1 << BlockBits) - 1) >> BlockBits);
        starts = new int[(terms * blocks) + 1];
        for (var entry = 0; entry < entries; entry++)
        {
            for (var i = entryStarts[entry]; i < entryStarts[entry + 1]; i++)
            {
                starts[(termsOfEntries[i] * blocks) + (entry >> BlockBits) + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        (places, weights) = (new ushort[termsOfEntries.Count], new byte[termsOfEntries.Count]);
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        for (var entry = 0; entry < entries; entry++)
        {
            for (var i = entryStarts[entry]; i < entryStarts[entry + 1]; i++)
            {
                var at = next[(termsOfEntries[i] * blocks) + (entry >> BlockBits)]++;
                (places[at], weights[at]) = ((ushort)entry, weightsOfEntries[i]);
            }
        }
    }

    public int Blocks => blocks;

    /// <summary>In how many records the term is.</summary>
    public int Count(int term) => starts[(term + 1) * blocks] - starts[term * blocks];

    public ReadOnlySpan<ushort> Places(int term, int block) => places.AsSpan(Start(term, block), Start(term, block + 1) - Start(term, block));

    public ReadOnlySpan<byte> Weights(int term, int block) => weights.AsSpan(Start(term, block), Start(term, block + 1) - Start(term, block));

    private int Start(int term, int block) => starts[(term * blocks) + block];
}
