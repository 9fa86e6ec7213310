namespace Overbrug.Languages;

/// <summary>The words as one reader gets them: in their language, else in Dutch.</summary>
public sealed class WordsIn(Words words, Language language)
{
    public Language Language => language;

    public string this[string key] => Say(key).Value;

    /// <summary>Whether there is such a word at all.</summary>
    public bool Knows(string key) => words.Of(words.Languages.Dutch).ContainsKey(key);

    /// <summary>One after another, with the comma of the language's script.</summary>
    public string List(IEnumerable<string> items) => string.Join(language.Script == "Arab" ? "\u060C " : ", ", items);

    public string Of(string key, params (string Name, object? Value)[] args) => Say(key, args).Value;

    public Text Say(string key, params (string Name, object? Value)[] args) => words.Say(language, key, args);
}
