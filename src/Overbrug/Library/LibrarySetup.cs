using Overbrug.Library.Exchange;

namespace Overbrug.Library;

/// <summary>What the library adds to the site.</summary>
internal static class LibrarySetup
{
    public static void AddLibrary(this IServiceCollection services)
    {
        services.AddScoped<Shelving>();
        services.AddExchange();
    }

    public static void MapLibrary(this IEndpointRouteBuilder site)
    {
        site.MapExchange();
    }
}
