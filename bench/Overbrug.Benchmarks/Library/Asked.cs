using Overbrug.Library.Search;

namespace Overbrug.Benchmarks.Library;

/// <summary>What an engine answers with: the first twenty titles, each with a piece of text in which the words are marked. No facets are asked of the others.</summary>
internal static class Asked
{
    public const int Shown = 20;

    /// <summary>The words of a question; null when nothing was typed, which only our own search is asked.</summary>
    public static string[]? Words(SearchQuery query) => query.Text.Length == 0 ? null : query.Text.Split(' ');
}
