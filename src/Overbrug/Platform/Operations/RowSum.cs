using System.Security.Cryptography;

namespace Overbrug.Platform.Operations;

/// <summary>The SHA-256 of every row, added up: equal rows give an equal sum in whatever order an engine hands them over.</summary>
internal sealed class RowSum
{
    private readonly ulong[] sum = new ulong[SHA256.HashSizeInBytes / sizeof(ulong)];

    public long Rows { get; private set; }

    public void Add(ReadOnlySpan<byte> row)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(row, hash);
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash[(i * sizeof(ulong))..]);
        }

        Rows++;
    }

    public TableSum Total() => new(Rows, string.Concat(sum.Select(part => part.ToString("x16", System.Globalization.CultureInfo.InvariantCulture))));
}

/// <summary>How many rows a table has, and the sum of their hashes.</summary>
public sealed record TableSum(long Rows, string Sha256);
