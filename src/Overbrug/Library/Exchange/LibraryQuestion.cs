using System.Globalization;
using Overbrug.Library.Finding;
using Overbrug.Library.Search;

namespace Overbrug.Library.Exchange;

/// <summary>A question to <c>/api/library</c>: read, or what is wrong with it.</summary>
internal static class LibraryQuestion
{
    public const int LastPage = 1_000_000;

    public static (SearchQuery? Query, string? Wrong) Read(IQueryCollection query)
    {
        var (text, page) = (query["q"], query["page"]);
        if (text.Count > 1 || page.Count > 1)
        {
            return (null, "\"q\" and \"page\" are given once at most.");
        }

        if (text.ToString().Length > SearchQuery.MostCharacters)
        {
            return (null, $"\"q\" has at most {SearchQuery.MostCharacters} characters.");
        }

        if (Number(page.ToString()) is not (>= 1 and <= LastPage and var number))
        {
            return (null, $"\"page\" is a number from 1 to {LastPage}.");
        }

        var chosen = Facets.All.SelectMany(facet => query[facet].OfType<string>().Where(value => value.Length > 0).Select(value => new FacetValue(facet, value)));
        return (new(text.ToString(), [.. chosen.Distinct()], (number - 1) * ResourceFilter.PageSize, ResourceFilter.PageSize), null);
    }

    private static int Number(string page) => page.Length == 0 ? 1 : int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
