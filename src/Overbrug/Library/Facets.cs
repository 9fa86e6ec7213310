using Overbrug.Library.Search;

namespace Overbrug.Library;

/// <summary>By what people narrow the library, in the order of the page. A facet with one value is a switch.</summary>
public static class Facets
{
    public const string Theme = "theme";
    public const string Kind = "kind";
    public const string Audience = "audience";
    public const string Language = "language";
    public const string Year = "year";
    public const string Layer = "layer";
    public const string Key = "key";
    public const string NoDutch = "no-dutch";
    public const string SoundOrPicture = "sound-or-picture";
    public const string Tried = "tried";

    /// <summary>The one value of a switch.</summary>
    public const string Yes = "yes";

    public static IReadOnlyList<string> Switches { get; } = [NoDutch, SoundOrPicture, Tried];

    public static IReadOnlyList<string> Lists { get; } = [Theme, Kind, Audience, Language, Year, Layer, Key];

    public static IReadOnlyList<string> All { get; } = [.. Lists, .. Switches];

    /// <summary>What the facet itself is called.</summary>
    public static string Word(string facet) => $"library.facet-{facet}";

    /// <summary>Whatever facets say of this item.</summary>
    public static IEnumerable<FacetValue> Of(ResourceFacts facts, bool isTried)
    {
        yield return new(Theme, facts.Theme);
        yield return new(Kind, facts.Kind.Id());
        foreach (var (facet, ids) in new[] { (Audience, facts.Audience), (Language, facts.Languages), (Layer, facts.Layers), (Key, facts.Keys) })
        {
            foreach (var id in ids)
            {
                yield return new(facet, id);
            }
        }

        if (facts.Year is { } year)
        {
            yield return new(Year, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        foreach (var (facet, holds) in new[] { (NoDutch, facts.NoDutch), (SoundOrPicture, facts.SoundOrPicture), (Tried, isTried) })
        {
            if (holds)
            {
                yield return new(facet, Yes);
            }
        }
    }
}
