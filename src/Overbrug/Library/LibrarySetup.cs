using Microsoft.Extensions.DependencyInjection.Extensions;
using Overbrug.Library.Editing;
using Overbrug.Library.Exchange;
using Overbrug.Library.Finding;
using Overbrug.Library.Importing;
using Overbrug.Library.Lists;
using Overbrug.Library.Suggesting;
using Overbrug.Library.Trying;
using Overbrug.Library.Watching;
using Overbrug.Platform.Jobs;
using Overbrug.Platform.Web.Outside;

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
        services.TryAddSingleton(new OutsideDoor());
        services.AddSingleton<OutsideWeb>();
        services.AddImporting();
        services.AddWatching();
        services.AddSingleton<ResourceChoices>();
        services.AddSingleton<SuggestionPace>();
        services.AddScoped<SendingSuggestion>();
        services.AddDaily<EraseSuggestions>();
    }

    public static void MapLibrary(this IEndpointRouteBuilder site)
    {
        site.MapExchange();
        site.MapSuggestions();
        var desk = site.MapForEditors();
        desk.MapImports();
        desk.MapItems();
        desk.MapLooks();
        site.MapLists();
        site.MapTried();
    }
}
