using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Overbrug.Library.Search;

/// <summary>How many hits each known value has. A value nobody knows has none, so asking for it is no fault.</summary>
internal sealed class FacetCounts(Dictionary<FacetValue, int> ids, FacetValue[] values, int[] counts) : IReadOnlyDictionary<FacetValue, int>
{
    public int Count => values.Length;

    public IEnumerable<FacetValue> Keys => values;

    public IEnumerable<int> Values => counts.Take(values.Length);

    public int this[FacetValue key] => ids.TryGetValue(key, out var id) ? counts[id] : 0;

    public bool ContainsKey(FacetValue key) => ids.ContainsKey(key);

    public bool TryGetValue(FacetValue key, [MaybeNullWhen(false)] out int value)
    {
        var known = ids.TryGetValue(key, out var id);
        value = known ? counts[id] : 0;
        return known;
    }

    public IEnumerator<KeyValuePair<FacetValue, int>> GetEnumerator() => values.Select((value, id) => KeyValuePair.Create(value, counts[id])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
