namespace Overbrug.Languages;

/// <summary>What is wrong with the words, a line each; what stops the start is found earlier, by <see cref="Words.Load"/>.</summary>
public static class WordsCheck
{
    public static IReadOnlyList<string> Run(string contentDir, string sourceDir)
    {
        var words = Words.Load(contentDir);
        return [.. Translations(words), .. PlainDutch.Check(words, contentDir), .. WordsUsed.Check(words, contentDir, sourceDir)];
    }

    /// <summary>Every language says what the Dutch says, in each room that it has.</summary>
    public static IEnumerable<string> Translations(Words words)
    {
        var dutch = words.Of(words.Languages.Dutch);
        return words.Languages.SelectMany(l => l.IsDutch ? Plurals(words, l) : [.. Unknown(dutch, words, l), .. Missing(dutch, words, l), .. Plurals(words, l)]);
    }

    static IEnumerable<string> Unknown(IReadOnlyDictionary<string, Word> dutch, Words words, Language language) =>
        words.Of(language).Values.Where(w => !dutch.ContainsKey(w.Key)).Select(w => $"{w.File}({w.Line}): '{w.Key}' is not in the Dutch");

    static IEnumerable<string> Missing(IReadOnlyDictionary<string, Word> dutch, Words words, Language language)
    {
        var own = words.Of(language);
        var rooms = own.Values.Select(w => w.Room).ToHashSet();
        foreach (var room in dutch.Values.GroupBy(w => w.Room).OrderBy(r => r.Key, StringComparer.Ordinal))
            if (!rooms.Contains(room.Key)) yield return $"{language}: room '{room.Key}' is not translated yet";
            else
                foreach (var word in room.Where(w => !own.ContainsKey(w.Key))) yield return $"{language}: '{word.Key}' is missing";
    }

    static IEnumerable<string> Plurals(Words words, Language language) =>
        from word in words.Of(language).Values
        from plural in word.Message.Plurals()
        from category in PluralRules.Everyday(language.Plural)
        where !plural.Categories.Contains(category) && !plural.Categories.Contains(Exactly(category))
        select $"{word.File}({word.Line}): '{word.Key}' counts {plural.Name} without '{category}'";

    static string Exactly(string category) => category switch { "zero" => "=0", "one" => "=1", "two" => "=2", _ => category };
}
