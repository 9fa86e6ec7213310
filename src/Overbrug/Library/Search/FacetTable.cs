namespace Overbrug.Library.Search;

/// <summary>The facet values of all records: a short list per record for few hits, a set of records per value for many.</summary>
internal sealed class FacetTable
{
    private readonly Dictionary<FacetValue, int> ids = [];
    private readonly FacetValue[] values;
    private readonly int[] starts;
    private readonly ushort[] ofEntries;
    private readonly ulong[]?[] having;
    private readonly Rows<int> few;
    private readonly int[] totals;

    public FacetTable(SearchEntry[] entries)
    {
        (starts, Facets) = (new int[entries.Length + 1], []);
        var all = new List<ushort>();
        var kept = new List<FacetValue>();
        for (var entry = 0; entry < entries.Length; entry++)
        {
            foreach (var value in entries[entry].Facets.Distinct())
            {
                if (!ids.TryGetValue(value, out var id))
                {
                    ids.Add(value, id = kept.Count);
                    kept.Add(value);
                }

                if (id <= ushort.MaxValue)
                {
                    all.Add((ushort)id);
                }
            }

            starts[entry + 1] = all.Count;
        }

        (values, ofEntries) = ([.. kept], [.. all]);
        foreach (var facet in values.Select(value => value.Facet).Distinct())
        {
            Facets.Add(facet, Facets.Count);
        }

        FacetOf = Array.ConvertAll(values, value => Facets[value.Facet]);
        totals = new int[values.Length];
        foreach (var id in ofEntries)
        {
            totals[id]++;
        }

        Nothing = Bits.Of(entries.Length);
        having = Sets(entries.Length);
        few = new(values.Length, [.. from entry in Enumerable.Range(0, entries.Length) from id in Of(entry).ToArray() where having[id] is null select ((int)id, entry)]);
    }

    public Dictionary<string, int> Facets { get; }

    public int[] FacetOf { get; }

    public ulong[] Nothing { get; }

    public int Values => values.Length;

    public int Total(int id) => totals[id];

    public int Find(FacetValue value) => ids.TryGetValue(value, out var id) ? id : -1;

    public ReadOnlySpan<ushort> Of(int entry) => ofEntries.AsSpan(starts[entry], starts[entry + 1] - starts[entry]);

    /// <summary>The records with this value; null for a value in few records.</summary>
    public ulong[]? Having(int id) => having[id];

    /// <summary>How many of these records have the value.</summary>
    public int Count(int id, ReadOnlySpan<ulong> records)
    {
        if (having[id] is { } set)
        {
            return Bits.CountBoth(records, set);
        }

        var count = 0;
        foreach (var entry in few[id])
        {
            count += (int)(records[entry >> 6] >> entry) & 1;
        }

        return count;
    }

    public FacetCounts Told(int[] counts) => new(ids, values, counts);

    /// <summary>The records with one of the values.</summary>
    public void Any(IEnumerable<int> chosen, ulong[] into)
    {
        foreach (var id in chosen)
        {
            if (having[id] is { } set)
            {
                Bits.Or(into, set);
            }
            else
            {
                foreach (var entry in few[id])
                {
                    Bits.Set(into, entry);
                }
            }
        }
    }

    private ulong[]?[] Sets(int entries)
    {
        var sets = Array.ConvertAll(totals, total => total >= entries >> 6 ? Bits.Of(entries) : null);
        for (var entry = 0; entry < entries; entry++)
        {
            foreach (var id in Of(entry))
            {
                if (sets[id] is { } set)
                {
                    Bits.Set(set, entry);
                }
            }
        }

        return sets;
    }
}
