using Overbrug.Platform.Web;

namespace Overbrug.Library.Finding;

/// <summary>How what was begun may end, for the box of the library.</summary>
internal static class SuggestionsEndpoint
{
    public const string Url = "/library/suggestions";
    public const string ListId = "suggestions";
    private const int Most = 8;

    public static void MapSuggestions(this IEndpointRouteBuilder site) =>
        site.MapGet(Url, async (string? q, Catalogue catalogue, HttpContext http) =>
            Results.Json(await catalogue.SuggestAsync(q ?? "", Most, http.RequestAborted))).WithMetadata(new ForMachinesAttribute());
}
