using Microsoft.EntityFrameworkCore.Diagnostics;
using Overbrug.Design;
using Overbrug.Families;
using Overbrug.Front.ClassPages;
using Overbrug.Library;
using Overbrug.Moments;
using Overbrug.Network.Pilots;
using Overbrug.Moments.Calendar;
using Overbrug.Moments.Erasing;
using Overbrug.Platform.Jobs;
using Overbrug.Platform.Operations;
using Overbrug.Platform.Privacy;
using Overbrug.Front;
using Overbrug.Platform.Web;
using Overbrug.Practices;
using Overbrug.Schools;
using Overbrug.Visions;

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
        services.AddScoped<ComingNote>();
        services.AddScoped<ClassReading>();
        services.AddDaily<EraseOld>();
        services.AddSingleton<IInterceptor, ParentCacheEviction>();
        services.AddDaily<EraseContacts>();
        services.AddDaily<CloseYears>();
        services.AddDaily<EraseSchoolYears>();
        services.AddDaily<EraseGrants>();
        services.AddLibrary();
        services.AddSchools();
    }

    public static void MapFeatures(this IEndpointRouteBuilder site)
    {
        site.MapDoors();
        site.MapAssets().WithMetadata(new ForMachinesAttribute());
        site.MapActions();
        site.MapPilots();
        site.MapCalendars();
        site.MapRuns();
        site.MapLibrary();
        site.MapMoments();
        site.MapSchools();
        site.MapHealth();
        site.MapFront();
    }
}
