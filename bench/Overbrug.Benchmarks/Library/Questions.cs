using Overbrug.Library.Search;

namespace Overbrug.Benchmarks.Library;

/// <summary>What people ask, in equal parts of each sort; the same each time.</summary>
internal static class Questions
{
    private const int OfEachSort = 25;

    public static IReadOnlyList<(string Sort, SearchQuery Query)> For(MadeUpLibrary library)
    {
        var chance = new Random(7);
        var dutch = library.Dutch;
        var sorts = new (string Sort, Func<int, string> Text, FacetValue[] Chosen)[]
        {
            ("the commonest word", _ => dutch[0], []),
            ("a usual word", i => dutch[20 + (i * 17)], []),
            ("a rare word", i => dutch[6001 + (i * 601)], []),
            ("two words", i => $"{dutch[10 + (i * 9)]} {dutch[40 + (i * 31)]}", []),
            ("a usual and a rare word", i => $"{dutch[3 + i]} {dutch[3001 + (i * 101)]}", []),
            ("a typing error", i => Mistyped(dutch, 300 + (i * 97)), []),
            ("part of a compound", i => dutch[31 + (i * 2)], []),
            ("a word of the thesaurus", i => dutch[60 + (i * 6)], []),
            ("a usual word and two facets", i => dutch[15 + (i * 13)], [new("theme", "parents"), new("kind", "film"), new("kind", "book")]),
            ("no word and a facet", _ => "", [new("kind", "book")]),
        };
        return [.. sorts.SelectMany(sort => Enumerable.Range(0, OfEachSort).Select(i => (sort.Sort, new SearchQuery(sort.Text(i), sort.Chosen, 0, 20))))];

        string Mistyped(MadeUpWords words, int rank)
        {
            while (words[rank].Length < 7)
            {
                rank++;
            }

            return words[rank].Remove(chance.Next(1, words[rank].Length - 1), 1);
        }
    }
}
