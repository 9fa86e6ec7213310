namespace Overbrug.Languages;

/// <summary>The words as one reader gets them: in their language, else in Dutch.</summary>
public sealed class WordsIn(Words words, Language language)
{
    public Language Language => language;

    public string this[string key] => Say(key).Value;

    public string Of(string key, params (string Name, object? Value)[] args) => Say(key, args).Value;

    public Text Say(string key, params (string Name, object? Value)[] args) => words.Say(language, key, args);
}
