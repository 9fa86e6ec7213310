using Overbrug.Library.Exchange;
using Overbrug.Library.Finding;
using Overbrug.Library.Lists;
using Overbrug.Library.Trying;

namespace Overbrug.Library;

/// <summary>What the library adds to the site.</summary>
internal static class LibrarySetup
{
    public static void AddLibrary(this IServiceCollection services)
    {
        services.AddScoped<Shelving>();
        services.AddExchange();
        services.AddSingleton<CatalogueLabels>();
        services.AddSingleton<Catalogue>();
    }

    public static void MapLibrary(this IEndpointRouteBuilder site)
    {
        site.MapExchange();
        site.MapSuggestions();
        site.MapLists();
        site.MapTried();
    }
}
