using System.Buffers.Binary;
using System.IO.Compression;

namespace Overbrug.Platform.Web;

/// <summary>
/// A text that is compressed once and can stand anywhere in a gzip answer, between texts that differ for each reader
/// (RFC 1951: blocks that end on a byte; RFC 1952: one checksum over all).
/// </summary>
internal sealed class Zipped
{
    private const int MostStored = ushort.MaxValue;
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) == 1 ? 0xEDB88320u ^ (c >> 1) : c >> 1))];
    private static readonly byte[] Head = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF];
    private static readonly byte[] LastBlock = [1, 0, 0, 0xFF, 0xFF];

    private readonly byte[] blocks;
    private readonly int length;
    private readonly uint checksum;

    /// <summary>What a checksum before this text becomes behind it, for each of its bits.</summary>
    private readonly uint[] shift;

    public Zipped(byte[] text)
    {
        using var zipped = new MemoryStream();
        using (var deflate = new DeflateStream(zipped, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(text);
            deflate.Flush();
            blocks = zipped.ToArray(); // before the stream closes and writes the last block
        }

        (length, checksum) = (text.Length, Checked(0, text));
        shift = [.. Enumerable.Range(0, 32).Select(bit => Shifted(1u << bit, text.Length))];
    }

    /// <summary>The whole answer: texts that were compressed before, and others as they are.</summary>
    public static byte[] Join(IEnumerable<(Zipped? Kept, byte[]? Other)> pieces)
    {
        var (answer, sum, size) = (new MemoryStream(), 0u, 0u);
        answer.Write(Head);
        foreach (var (kept, other) in pieces)
        {
            if (kept is not null)
            {
                answer.Write(kept.blocks);
                (sum, size) = (kept.After(sum), size + (uint)kept.length);
            }
            else
            {
                Store(answer, other!);
                (sum, size) = (Checked(sum, other!), size + (uint)other!.Length);
            }
        }

        answer.Write(LastBlock);
        Span<byte> tail = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(tail, sum);
        BinaryPrimitives.WriteUInt32LittleEndian(tail[4..], size);
        answer.Write(tail);
        return answer.ToArray();
    }

    private static void Store(MemoryStream answer, byte[] text)
    {
        Span<byte> head = stackalloc byte[5];
        head[0] = 0;
        foreach (var part in text.Chunk(MostStored))
        {
            BinaryPrimitives.WriteUInt16LittleEndian(head[1..], (ushort)part.Length);
            BinaryPrimitives.WriteUInt16LittleEndian(head[3..], (ushort)~part.Length);
            answer.Write(head);
            answer.Write(part);
        }
    }

    private static uint Checked(uint sum, byte[] text)
    {
        var c = ~sum;
        foreach (var value in text)
        {
            c = Table[(byte)(c ^ value)] ^ (c >> 8);
        }

        return ~c;
    }

    private static uint Shifted(uint sum, int bytes)
    {
        for (var at = 0; at < bytes; at++)
        {
            sum = Table[(byte)sum] ^ (sum >> 8);
        }

        return sum;
    }

    private uint After(uint sum)
    {
        var after = checksum;
        for (var bit = 0; bit < shift.Length; bit++)
        {
            after ^= ((sum >> bit) & 1) == 1 ? shift[bit] : 0;
        }

        return after;
    }
}
