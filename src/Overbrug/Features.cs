using Microsoft.EntityFrameworkCore.Diagnostics;
using Overbrug.Design;
using Overbrug.Front;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug;

/// <summary>What each folder adds to the site, one line a folder.</summary>
internal static class Features
{
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddDesign();
        services.AddSingleton<IInterceptor, ParentCacheEviction>();
    }

    public static void MapFeatures(this IEndpointRouteBuilder site)
    {
        site.MapAssets().WithMetadata(new ForMachinesAttribute());
        site.MapFront();
    }
}
