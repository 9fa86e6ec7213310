using Overbrug.Library.Search;

namespace Overbrug.Benchmarks.Library;

/// <summary>A library of any size, the same each time.</summary>
internal sealed class MadeUpLibrary
{
    private const int Seed = 20261125;
    private static readonly string[] Kinds = ["book", "film", "article", "blog", "presentation", "recording", "podcast", "method", "self-scan", "website", "brochure", "walk"];

    private static readonly string[] Signs = ["no-dutch", "sound-or-picture", "tried"];

    public MadeUpLibrary(int count, Thesaurus thesaurus)
    {
        var chance = new Random(Seed);
        string[] known = [.. thesaurus.Lines.Select(line => line[0]).Where(word => !word.Contains(' ', StringComparison.Ordinal))];
        Dutch = new(chance, 40_000, ["ou", "der", "klas", "bu", "ren", "schoo", "len", "vra", "gen", "kin", "wan", "del", "brug", "tij", "sa", "men", "wer", "kt", "stra", "ten", "moe", "boom", "huis", "ge", "heid"], known, compounds: 4);
        French = new(chance, 20_000, ["é", "co", "le", "pa", "ren", "quar", "tier", "ma", "man", "tion", "mé", "dia", "vi", "lle", "en", "sem", "ble", "ren", "con", "tre"], [], 0);
        English = new(chance, 20_000, ["par", "ent", "school", "wor", "ker", "ing", "neigh", "bour", "fa", "mi", "ly", "tea", "cher", "wel", "come", "ta", "king", "sto", "ry"], [], 0);
        Entries = [.. Enumerable.Range(0, count).Select(i => Make(i, chance))];
    }

    public MadeUpWords Dutch { get; }

    public MadeUpWords French { get; }

    public MadeUpWords English { get; }

    public SearchEntry[] Entries { get; }

    private SearchEntry Make(int i, Random chance)
    {
        var facets = new List<FacetValue> { new("theme", chance.Next(4) == 0 ? "neighbourhood-welfare" : "parents"), new("kind", Kinds[chance.Next(Kinds.Length)]), new("year", $"{2026 - (int)(25 * chance.NextDouble() * chance.NextDouble())}"), new("language", "nl") };
        Some("audience", 9, 3);
        Some("language", 6, 1);
        Some("layer", 4, 2);
        Some("key", 12, 2);
        facets.AddRange(Signs.Where(_ => chance.Next(3) == 0).Select(facet => new FacetValue(facet, "yes")));
        return new($"r{i}", Dutch.Draw(chance, chance.Next(3, 9)), $"{Dutch[chance.Next(2000, 9000)]} {Dutch[chance.Next(2000, 9000)]}",
            [Dutch.Draw(chance, chance.Next(35, 60)), French.Draw(chance, chance.Next(35, 60)), English.Draw(chance, chance.Next(35, 60))], Dutch.Draw(chance, 4), facets, i);

        void Some(string facet, int values, int most) =>
            facets.AddRange(Enumerable.Range(0, chance.Next(most + 1)).Select(_ => new FacetValue(facet, $"{facet}-{chance.Next(values)}")));
    }
}
