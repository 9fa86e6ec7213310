using System.Collections;
using System.Globalization;
using Overbrug.Platform;

namespace Overbrug.Languages;

/// <summary>The languages of <c>content/words/languages.tsv</c>, in the order of that file.</summary>
public sealed class LanguageList : IReadOnlyList<Language>
{
    const int Columns = 8;
    readonly List<Language> all = [];
    readonly Dictionary<string, Language> byTag = new(StringComparer.OrdinalIgnoreCase);

    public Language Dutch => byTag[Language.DutchTag];
    public int Count => all.Count;
    public Language this[int index] => all[index];
    public Language this[string tag] => Find(tag) ?? throw new KeyNotFoundException($"No language '{tag}' in languages.tsv");

    public Language? Find(string? tag) => tag is null ? null : byTag.GetValueOrDefault(tag);

    public IEnumerator<Language> GetEnumerator() => all.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static LanguageList Load(string contentDir)
    {
        var file = Path.Combine(contentDir, "words", "languages.tsv");
        var languages = new LanguageList();
        foreach (var (line, number) in ContentFile.ReadTable(file).Lines.Select((l, i) => (l, i + 1)).Skip(1))
            if (line.Length > 0 && line[0] != '#')
                languages.Add(line.Split('\t'), file, number);
        if (languages.Find(Language.DutchTag) is null) throw new ContentException(file, 1, "Dutch (nl) is missing");
        return languages;
    }

    void Add(string[] cells, string file, int line)
    {
        if (cells.Length != Columns) throw new ContentException(file, line, $"{Columns} columns expected, {cells.Length} found");
        if (cells[2] is not ("ltr" or "rtl")) throw new ContentException(file, line, $"direction is ltr or rtl, not '{cells[2]}'");
        if (!PluralRules.Knows(cells[4])) throw new ContentException(file, line, $"no plural rule '{cells[4]}'");
        var direction = cells[2] == "rtl" ? Direction.Rtl : Direction.Ltr;
        var language = new Language(cells[0], cells[1], direction, cells[3], cells[4], Culture(cells[5], file, line), cells[6], cells[7], Count);
        if (!byTag.TryAdd(language.Tag, language)) throw new ContentException(file, line, $"'{language.Tag}' stands here twice");
        all.Add(language);
    }

    static CultureInfo Culture(string name, string file, int line)
    {
        try { return LanguageCulture.Of(name); }
        catch (CultureNotFoundException) { throw new ContentException(file, line, $"no culture '{name}'"); }
    }
}
