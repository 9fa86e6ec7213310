using System.Numerics;
using System.Runtime.InteropServices;

namespace Overbrug.Library.Search;

/// <summary>A set of records, a bit each.</summary>
internal static class Bits
{
    public static ulong[] Of(int count) => new ulong[(count + 63) >> 6];

    public static void Set(ulong[] bits, int at) => bits[at >> 6] |= 1UL << at;

    public static bool Has(ulong[] bits, int at) => (bits[at >> 6] & (1UL << at)) != 0;

    public static void Fill(Span<ulong> bits, int count)
    {
        bits.Fill(ulong.MaxValue);
        if ((count & 63) != 0)
        {
            bits[^1] = (1UL << count) - 1;
        }
    }

    public static int Count(ReadOnlySpan<ulong> bits)
    {
        var count = 0;
        foreach (var word in bits)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    public static int CountBoth(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var (count, i) = (0, 0);
        b = b[..a.Length];
        for (; i + 3 < a.Length; i += 4)
        {
            count += BitOperations.PopCount(a[i] & b[i]) + BitOperations.PopCount(a[i + 1] & b[i + 1])
                + BitOperations.PopCount(a[i + 2] & b[i + 2]) + BitOperations.PopCount(a[i + 3] & b[i + 3]);
        }

        for (; i < a.Length; i++)
        {
            count += BitOperations.PopCount(a[i] & b[i]);
        }

        return count;
    }

    public static void And(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        var wide = MemoryMarshal.Cast<ulong, Vector<ulong>>(into);
        var wideOther = MemoryMarshal.Cast<ulong, Vector<ulong>>(other);
        for (var i = 0; i < wide.Length; i++)
        {
            wide[i] &= wideOther[i];
        }

        for (var i = wide.Length * Vector<ulong>.Count; i < into.Length; i++)
        {
            into[i] &= other[i];
        }
    }

    public static void Or(Span<ulong> into, ReadOnlySpan<ulong> other)
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] |= other[i];
        }
    }
}
