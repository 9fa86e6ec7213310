namespace Overbrug.Languages;

/// <summary>What a language lacks is said in Dutch; whoever starts the site hears how much that is.</summary>
public static class MissingWords
{
    /// <summary>One line for the console; null when every language that has begun says all.</summary>
    public static string? Line(Words words)
    {
        var dutch = words.Of(words.Languages.Dutch);
        var lacking = words.Languages.Select(l => (Language: l, Own: words.Of(l))).Where(l => l.Own.Count > 0)
            .Select(l => (l.Language, Missing: dutch.Keys.Count(key => !l.Own.ContainsKey(key)))).Where(l => l.Missing > 0).ToList();
        return lacking.Count == 0 ? null
            : $"Words: {string.Join(", ", lacking.Select(l => $"{l.Missing} of {l.Language}"))} are missing and are said in Dutch; overbrug words check names them";
    }
}
