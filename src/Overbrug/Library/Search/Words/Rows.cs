namespace Overbrug.Library.Search;

/// <summary>Many short lists in two arrays: list i stands from Starts[i] to Starts[i + 1].</summary>
internal sealed class Rows<T>
{
    private readonly int[] starts;
    private readonly T[] items;

    public Rows(int count, IReadOnlyList<(int Row, T Item)> pairs)
    {
        starts = new int[count + 1];
        foreach (var (row, _) in pairs)
        {
            starts[row + 1]++;
        }

        for (var row = 0; row < count; row++)
        {
            starts[row + 1] += starts[row];
        }

        items = new T[pairs.Count];
        var next = starts.AsSpan(0, count).ToArray();
        foreach (var (row, item) in pairs)
        {
            items[next[row]++] = item;
        }
    }

    public ReadOnlySpan<T> this[int row] => row >= 0 && row < starts.Length - 1 ? items.AsSpan(starts[row], starts[row + 1] - starts[row]) : [];

    public void Sort(Comparison<T> comparison)
    {
        for (var row = 0; row < starts.Length - 1; row++)
        {
            items.AsSpan(starts[row], starts[row + 1] - starts[row]).Sort(comparison);
        }
    }
}
