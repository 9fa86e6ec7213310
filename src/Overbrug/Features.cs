using Microsoft.EntityFrameworkCore.Diagnostics;
using Overbrug.Design;
using Overbrug.Families;
using Overbrug.Front.ClassPages;
using Overbrug.Moments;
using Overbrug.Moments.Calendar;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug;

/// <summary>What each folder adds to the site, one line a folder.</summary>
internal static class Features
{
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddDesign();
        services.AddScoped<NewFamily>();
        services.AddScoped<Asking>();
        services.AddScoped<SigningUp>();
        services.AddSingleton<IInterceptor, ParentCacheEviction>();
    }

    public static void MapFeatures(this IEndpointRouteBuilder site)
    {
        site.MapDoors();
        site.MapCalendars();
        site.MapAssets().WithMetadata(new ForMachinesAttribute());
    }
}
