namespace Overbrug.Library.Search;

/// <summary>What someone typed and chose. Within a facet one of the values is enough, between facets all count.</summary>
public sealed record SearchQuery(string Text, IReadOnlyList<FacetValue> Chosen, int Skip, int Take)
{
    public const int MostCharacters = 200;
    public const int MostWords = 12;
    public const int MostTaken = 200;
}
