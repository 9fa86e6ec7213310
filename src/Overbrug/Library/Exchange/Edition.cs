using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Exchange;

/// <summary>Which state of the library an answer tells of: whoever has it already needs not get it again.</summary>
internal sealed record Edition(DateTime? ChangedAt, int Items)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private static readonly string Program = typeof(Edition).Module.ModuleVersionId.ToString("N")[..8];

    private string Tag => string.Create(CultureInfo.InvariantCulture, $"W/\"{Program}-{ChangedAt?.Ticks ?? 0:x}-{Items:x}\"");

    public static async Task<Edition> NowAsync(OverbrugDb db, CancellationToken cancel) =>
        await db.Set<Resource>().GroupBy(_ => 1).Select(all => new Edition(all.Max(r => r.ChangedAt), all.Count())).SingleOrDefaultAsync(cancel) ?? new(null, 0);

    /// <summary>Says in the answer which edition it is, and whether the asker has it (RFC 9110 §13.1.2).</summary>
    public bool IsKnownTo(HttpContext http)
    {
        MayBeKept(http);
        http.Response.Headers.ETag = Tag;
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => $"W/{known.Tag}" == Tag || known.Tag == "*");
    }

    public static void MayBeKept(HttpContext http) =>
        http.Response.Headers.CacheControl = string.Create(CultureInfo.InvariantCulture, $"public, max-age={Life.TotalSeconds:0}");
}
