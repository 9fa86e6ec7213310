using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.AspNetCore.Components;
using Overbrug.Platform;

namespace Overbrug.Languages;

/// <summary>Every word of the interface, in every language of <c>content/words</c>.</summary>
public sealed class Words
{
    readonly Dictionary<Language, FrozenDictionary<string, Word>> rooms;
    readonly Dictionary<Language, FrozenSet<string>> seen;
    readonly Dictionary<Language, WordsIn> spoken;
    readonly FrozenSet<Language> drafts;
    readonly FrozenDictionary<string, IReadOnlyList<string>> ids;
    readonly ConcurrentDictionary<(Language, string, string, string?), MarkupString> drawn = new();
    readonly bool strict;

    Words(LanguageList languages, string dir, bool strict)
    {
        Languages = languages;
        this.strict = strict;
        rooms = languages.ToDictionary(l => l, l => Read(Path.Combine(dir, l.Tag)));
        seen = languages.ToDictionary(l => l, l => Seen(l, Path.Combine(dir, $"{l.Tag}.checked.tsv")));
        drafts = languages.Where(l => rooms[l].Keys.Any(key => !IsChecked(key, l))).ToFrozenSet();
        spoken = languages.ToDictionary(l => l, l => new WordsIn(this, l));
        ids = rooms[languages.Dutch].Values.GroupBy(word => word.Room)
            .ToFrozenDictionary(room => room.Key, room => (IReadOnlyList<string>)[.. room.OrderBy(word => word.Line).Select(word => word.Key[(room.Key.Length + 1)..])]);
        foreach (var language in languages.Where(l => !l.IsDutch)) CheckPlaceholders(language);
    }

    public LanguageList Languages { get; }

    /// <param name="contentDir">the folder <c>content/</c></param>
    /// <param name="strict">an unknown key throws; when false the key itself is shown</param>
    /// <exception cref="ContentException">a file cannot be used: where and why</exception>
    public static Words Load(string contentDir, bool strict = true) =>
        new(LanguageList.Load(contentDir), Path.Combine(contentDir, "words"), strict);

    public WordsIn In(Language language) => spoken[language];
    public WordsIn In(string tag) => In(Languages[tag]);

    public IReadOnlyDictionary<string, Word> Of(Language language) => rooms[language];

    /// <summary>The ids of a room (<c>kinds</c> has <c>cooking</c> …) in the order of its Dutch file: things to choose from.</summary>
    public IReadOnlyList<string> Ids(string room) => ids.GetValueOrDefault(room, []);

    /// <summary>Dutch is the source; any other word counts once a speaker saw this very pair of texts.</summary>
    public bool IsChecked(string key, Language language) =>
        language.IsDutch || seen[language].Contains(key);

    /// <summary>Whether a speaker still has to look at some word of this language.</summary>
    public bool HasDrafts(Language language) => drafts.Contains(language);

    /// <summary>What a speaker's check is bound to, or null where the word is not translated.</summary>
    public string? Hash(string key, Language language) => rooms[language].TryGetValue(key, out var word) ? HashOf(key, word) : null;

    internal Text Say(Language language, string key, (string Name, object? Value)[] args)
    {
        if (rooms[language].TryGetValue(key, out var word))
            return new Text(word.Message.Format(language, args), language, !IsChecked(key, language));
        var dutch = Languages.Dutch;
        if (rooms[dutch].TryGetValue(key, out var source)) return new Text(source.Message.Format(dutch, args), dutch, false);
        return strict ? throw new KeyNotFoundException($"No word '{key}' in content/words/nl") : new Text(key, dutch, false);
    }

    internal MarkupString Both(Language page, string key, string element, string? css, (string Name, object? Value)[] args) =>
        args.Length == 0
            ? drawn.GetOrAdd((page, key, element, css), _ => Drawn(page, key, element, css, args))
            : Drawn(page, key, element, css, args);

    MarkupString Drawn(Language page, string key, string element, string? css, (string Name, object? Value)[] args) =>
        Tongues.Both(Say(Languages.Dutch, key, args), Say(page, key, args), element, css);

    FrozenSet<string> Seen(Language language, string file) =>
        CheckedWords.Load(file).Where(c => Hash(c.Key, language) == c.Hash).Select(c => c.Key).ToFrozenSet();

    string HashOf(string key, Word word) => CheckedWords.Hash(rooms[Languages.Dutch].GetValueOrDefault(key)?.Source ?? "", word.Source);

    void CheckPlaceholders(Language language)
    {
        foreach (var (key, word) in rooms[language])
            if (rooms[Languages.Dutch].TryGetValue(key, out var dutch) && !dutch.Message.Placeholders.SetEquals(word.Message.Placeholders))
                throw new ContentException(word.File, word.Line,
                    $"'{key}' uses {Named(word)} where the Dutch uses {Named(dutch)}");
    }

    static string Named(Word word) => word.Message.Placeholders.Count == 0 ? "no placeholder" : string.Join(", ", word.Message.Placeholders);

    static FrozenDictionary<string, Word> Read(string dir)
    {
        var words = new Dictionary<string, Word>();
        if (!Directory.Exists(dir)) return FrozenDictionary<string, Word>.Empty;
        foreach (var file in Directory.EnumerateFiles(dir, "*.txt").Order(StringComparer.Ordinal))
            foreach (var word in WordsFile.Read(ContentFile.Read(file)))
                if (!words.TryAdd(word.Key, word)) throw new ContentException(file, word.Line, $"'{word.Key}' stands here twice, first at line {words[word.Key].Line}");
        return words.ToFrozenDictionary();
    }
}
