using Microsoft.EntityFrameworkCore;
using Overbrug.Library.Search;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Exchange;

/// <summary>The search of the library for other programs.</summary>
internal static class LibraryApi
{
    public const string Address = "/api/library";

    public static async Task<IResult> AnswerAsync(HttpContext http, OverbrugDb db, Catalogue catalogue, ItemNames names)
    {
        var (query, wrong) = LibraryQuestion.Read(http.Request.Query);
        if (query is null)
        {
            return TypedResults.Problem(wrong, statusCode: StatusCodes.Status400BadRequest, title: "This question cannot be read.");
        }

        var answer = await catalogue.FindAsync(query, "nl", http.RequestAborted);
        string[] slugs = [.. answer.Hits.Select(hit => hit.Slug)];
        var items = slugs.Length == 0 ? [] : await Resource.Public(db).AsNoTracking().Where(r => slugs.Contains(r.Slug)).ToDictionaryAsync(r => r.Slug, http.RequestAborted);
        Edition.MayBeKept(http);
        return TypedResults.Ok(new Found(answer.Total, [.. slugs.Where(items.ContainsKey).Select(slug => LibraryItem.Of(items[slug], names))], Counts(answer)));
    }

    private static Dictionary<string, Dictionary<string, int>> Counts(SearchAnswer answer) =>
        answer.Counts.GroupBy(count => count.Key.Facet).ToDictionary(facet => facet.Key, facet => facet.ToDictionary(count => count.Key.Value, count => count.Value));

    private sealed record Found(int Total, IReadOnlyList<LibraryItem> Items, Dictionary<string, Dictionary<string, int>> Facets);
}
