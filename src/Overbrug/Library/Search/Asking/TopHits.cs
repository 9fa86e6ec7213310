using System.Buffers;

namespace Overbrug.Library.Search;

/// <summary>Keeps the largest keys of many.</summary>
internal ref struct TopHits
{
    private readonly ulong[] heap;
    private readonly int most;
    private int count;

    public TopHits(int most) => (this.most, heap) = (most, ArrayPool<ulong>.Shared.Rent(Math.Max(1, most)));

    public void Add(ulong key)
    {
        if (count < most)
        {
            heap[count] = key;
            for (var at = count++; at > 0 && heap[(at - 1) / 2] > heap[at]; at = (at - 1) / 2)
            {
                (heap[at], heap[(at - 1) / 2]) = (heap[(at - 1) / 2], heap[at]);
            }
        }
        else if (most > 0 && key > heap[0])
        {
            heap[0] = key;
            Sink();
        }
    }

    /// <summary>The keys from the largest on, without the first ones. Gives the memory back.</summary>
    public readonly ulong[] Take(int skip)
    {
        Array.Sort(heap, 0, count);
        Array.Reverse(heap, 0, count);
        ulong[] taken = skip < count ? heap[skip..count] : [];
        ArrayPool<ulong>.Shared.Return(heap);
        return taken;
    }

    private readonly void Sink()
    {
        for (var at = 0; ;)
        {
            var least = (2 * at) + 1;
            if (least >= count)
            {
                return;
            }

            least += least + 1 < count && heap[least + 1] < heap[least] ? 1 : 0;
            if (heap[at] <= heap[least])
            {
                return;
            }

            (heap[at], heap[least], at) = (heap[least], heap[at], least);
        }
    }
}
