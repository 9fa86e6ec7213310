namespace Overbrug.Library.Search;

/// <summary>What was chosen: a set of records per facet. It counts every facet as if nothing were chosen in that facet itself.</summary>
internal sealed class FacetChoice
{
    private readonly FacetTable table;
    private readonly int entries;
    private readonly List<(int Facet, ulong[] Records)> chosen = [];

    public FacetChoice(FacetTable table, int entries, IReadOnlyList<FacetValue> values)
    {
        (this.table, this.entries) = (table, entries);
        foreach (var facet in values.GroupBy(value => value.Facet))
        {
            var known = facet.Distinct().Select(table.Find).Where(id => id >= 0).ToList();
            chosen.Add((table.Facets.GetValueOrDefault(facet.Key, -1), known is [] ? table.Nothing : known is [var only] && table.Having(only) is { } set ? set : Any(known)));
        }
    }

    public bool IsEmpty => chosen.Count == 0;

    public bool Passes(int entry)
    {
        foreach (var (_, records) in chosen)
        {
            if (!Bits.Has(records, entry))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Counts hits one by one: for few of them.</summary>
    public int[] CountFew(ReadOnlySpan<int> hits)
    {
        var counts = new int[table.Values];
        foreach (var hit in hits)
        {
            var (failed, without) = (0, -1);
            foreach (var (facet, records) in chosen)
            {
                if (!Bits.Has(records, hit))
                {
                    (failed, without) = (failed + 1, facet);
                }
            }

            if (failed == 0 || (failed == 1 && without >= 0))
            {
                foreach (var id in table.Of(hit))
                {
                    counts[id] += failed == 0 || table.FacetOf[id] == without ? 1 : 0;
                }
            }
        }

        return counts;
    }

    /// <summary>Counts hits as a set: for many of them. The set becomes the hits that pass.</summary>
    public int[] CountMany(ulong[] hits)
    {
        var counts = new int[table.Values];
        var others = chosen.Where(facet => facet.Facet >= 0).Select(facet => (facet.Facet, Records: Without(facet.Facet, hits))).ToDictionary(facet => facet.Facet, facet => facet.Records);
        foreach (var (_, records) in chosen)
        {
            Bits.And(hits, records);
        }

        for (var id = 0; id < counts.Length; id++)
        {
            counts[id] = table.Count(id, others.TryGetValue(table.FacetOf[id], out var records) ? records : hits);
        }

        return counts;
    }

    private ulong[] Without(int facet, ulong[] hits)
    {
        var records = (ulong[])hits.Clone();
        foreach (var other in chosen.Where(other => other.Facet != facet))
        {
            Bits.And(records, other.Records);
        }

        return records;
    }

    private ulong[] Any(List<int> known)
    {
        var records = Bits.Of(entries);
        table.Any(known, records);
        return records;
    }
}
