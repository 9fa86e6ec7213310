using System.Security.Cryptography;

namespace Overbrug.Platform.Data;

/// <summary>Keys for rows that are answered anonymously: they hold no time and no order.</summary>
public static class RandomKey
{
    /// <summary>By which a key says that it is random.</summary>
    public const int Version = 4;

    /// <summary>A version 4 key (RFC 9562 §5.4): 122 random bits.</summary>
    public static Guid New()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
