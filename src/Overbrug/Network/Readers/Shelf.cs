using Microsoft.AspNetCore.OutputCaching;
using Overbrug.Platform.Web;

namespace Overbrug.Network.Readers;

/// <summary>The kept lists of public stories: they go when one of their schools changes something, or when any school shares or takes back a story.</summary>
internal static class Shelf
{
    private static readonly Guid AllSchools = Guid.Empty;

    public static void Keep(HttpContext http, IEnumerable<StoryLine> lines)
    {
        foreach (var space in lines.Select(line => line.SchoolId).Append(AllSchools).Distinct())
        {
            ParentCache.Keep(http, space);
        }
    }

    public static ValueTask ClearAsync(IOutputCacheStore store) => store.EvictByTagAsync(ParentCache.Tag(AllSchools), CancellationToken.None);
}
