namespace Overbrug.Library.Search;

/// <summary>One value people can choose: "theme", "parents".</summary>
public sealed record FacetValue(string Facet, string Value);

/// <summary>What is searched of one record.</summary>
/// <param name="About">in the order of <see cref="LibraryIndex.Languages"/>; a language without text is an empty string</param>
/// <param name="Labels">names of theme, kind, audience and keys in every language: searched, not shown</param>
/// <param name="Added">larger is newer: the order when nothing is typed, and between equals</param>
public sealed record SearchEntry(string Slug, string Title, string Makers, IReadOnlyList<string> About, string Labels, IReadOnlyList<FacetValue> Facets, int Added);
