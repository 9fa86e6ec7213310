using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Overbrug.Platform.Accounts;

/// <summary>Codes of six digits that change every 30 seconds (RFC 6238 with HMAC-SHA-1, as authenticator apps expect).</summary>
public static class Totp
{
    public const int StepSeconds = 30;
    private const int KeyBytes = 20;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new key: 160 bits in base 32 (RFC 4648), 32 letters without padding.</summary>
    public static string NewKey() => RandomNumberGenerator.GetString(Letters, KeyBytes * 8 / 5);

    public static long Step(DateTimeOffset at) => at.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of a step, counted from 1970.</summary>
    public static string Code(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // RFC 6238: every authenticator app speaks HMAC-SHA-1, for which no attack is known
        var mac = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(mac[^1] & 0x0F)) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step whose code this is, at most one step early or late; null when it is none of them.</summary>
    public static long? Match(string key, string code, DateTimeOffset now)
    {
        var here = Step(now);
        foreach (var step in new[] { here, here - 1, here + 1 })
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(Code(key, step)), System.Text.Encoding.UTF8.GetBytes(code)))
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>What an authenticator app reads from the QR code.</summary>
    public static string Address(string key, string account) =>
        $"otpauth://totp/Overbrug:{Uri.EscapeDataString(account)}?secret={key}&issuer=Overbrug&digits=6&period={StepSeconds}";

    private static byte[] Bytes(string key)
    {
        var bytes = new byte[key.Length * 5 / 8];
        var (buffer, bits, at) = (0, 0, 0);
        foreach (var letter in key)
        {
            buffer = (buffer << 5 | Letters.IndexOf(letter, StringComparison.Ordinal)) & 0xFFFF;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes[at++] = (byte)(buffer >> bits);
            }
        }

        return bytes;
    }
}
