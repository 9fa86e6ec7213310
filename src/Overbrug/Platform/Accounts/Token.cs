using System.Security.Cryptography;
using System.Text;
using Overbrug.Platform.Web;

namespace Overbrug.Platform.Accounts;

/// <summary>A secret that travels by mail: 130 bits in the address, only its SHA-256 in the database.</summary>
public static class Token
{
    private const int Length = 26;

    public static string New() => Code.New(Length);

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
