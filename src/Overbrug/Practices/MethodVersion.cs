using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Practices;

/// <summary>A method as it was when a run began, texts of all languages included. Keep <see cref="Json"/> as text: the hash is over its bytes.</summary>
public sealed class MethodVersion
{
    public const int HashLength = 64;

    public MethodVersion(Method method)
    {
        MethodId = method.Id;
        Json = method.ToJson();
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json)));
    }

    MethodVersion(string hash, string methodId, string json) => (Hash, MethodId, Json) = (hash, methodId, json);

    public string Hash { get; private set; }

    public string MethodId { get; private set; }

    public string Json { get; private set; }

    /// <summary>The stored version that is equal to the method as it is now; kept first if there is none yet.</summary>
    public static async Task<MethodVersion> KeepAsync(OverbrugDb db, Method method, CancellationToken cancel)
    {
        var version = new MethodVersion(method);
        if (await db.Set<MethodVersion>().SingleOrDefaultAsync(v => v.Hash == version.Hash, cancel) is { } kept)
        {
            return kept;
        }

        db.Add(version);
        return version;
    }

    public Method Read() => Method.FromJson(Json);
}
