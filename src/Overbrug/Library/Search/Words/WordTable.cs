namespace Overbrug.Library.Search;

/// <summary>Different words, numbered in the order they came. All letters stand in one array: a string and an entry of a dictionary each would take three times the room.</summary>
internal sealed class WordTable
{
    private char[] letters = new char[1024];
    private int[] starts = new int[128];
    private int[] next = new int[128];
    private int[] first = new int[128];

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int id] => letters.AsSpan(starts[id], starts[id + 1] - starts[id]);

    /// <summary>-1 when it is not there.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        for (var id = first[Place(word)] - 1; id >= 0; id = next[id])
        {
            if (word.SequenceEqual(this[id]))
            {
                return id;
            }
        }

        return -1;
    }

    public bool TryAdd(ReadOnlySpan<char> word, out int id)
    {
        id = Find(word);
        if (id >= 0)
        {
            return false;
        }

        id = Count++;
        Grow(word.Length);
        word.CopyTo(letters.AsSpan(starts[id]));
        starts[Count] = starts[id] + word.Length;
        Link(id);
        return true;
    }

    /// <summary>Gives back the room that was kept for more words.</summary>
    public void Close()
    {
        Array.Resize(ref letters, starts[Count]);
        Array.Resize(ref starts, Count + 1);
        Array.Resize(ref next, Count);
    }

    private void Grow(int length)
    {
        if (starts[Count - 1] + length > letters.Length)
        {
            Array.Resize(ref letters, (letters.Length + length) * 2);
        }

        if (Count + 1 >= starts.Length)
        {
            Array.Resize(ref starts, starts.Length * 2);
            Array.Resize(ref next, next.Length * 2);
        }

        if (Count > first.Length)
        {
            first = new int[first.Length * 2];
            for (var id = 0; id < Count - 1; id++)
            {
                Link(id);
            }
        }
    }

    private void Link(int id)
    {
        var place = Place(this[id]);
        next[id] = first[place] - 1;
        first[place] = id + 1;
    }

    private int Place(ReadOnlySpan<char> word) => string.GetHashCode(word) & (first.Length - 1);
}
