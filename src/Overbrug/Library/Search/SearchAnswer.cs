namespace Overbrug.Library.Search;

/// <summary>A place in a text, in UTF-16 units.</summary>
public sealed record Span(int Start, int Length);

/// <summary>A word with a typing error, and the word it was read as.</summary>
public sealed record ReadWord(string Typed, string As);

/// <param name="AboutLanguage">which text of <see cref="SearchEntry.About"/> is best to show</param>
public sealed record Hit(string Slug, IReadOnlyList<Span> InTitle, IReadOnlyList<Span> InMakers, int AboutLanguage, IReadOnlyList<Span> InAbout);

/// <param name="Total">all hits, of which <paramref name="Hits"/> is the page asked for</param>
/// <param name="Counts">for every known value: how many hits it would give, were it chosen alone in its facet; 0 for what is not known</param>
/// <param name="Missing">typed words that nothing answers</param>
/// <param name="ReadAs">words with a typing error</param>
/// <param name="AllWords">false when some hits answer some of the words only</param>
public sealed record SearchAnswer(int Total, IReadOnlyList<Hit> Hits, IReadOnlyDictionary<FacetValue, int> Counts, IReadOnlyList<string> Missing, IReadOnlyList<ReadWord> ReadAs, bool AllWords);
