using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Overbrug.Languages;

/// <summary>A text somebody wrote, in one language or more, keyed by BCP 47 tag. A value: equal when it says the same.</summary>
[JsonConverter(typeof(LocalizedTextJson))]
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    readonly ImmutableSortedDictionary<string, Wording> wordings;

    LocalizedText(ImmutableSortedDictionary<string, Wording> wordings) => this.wordings = wordings;

    public static LocalizedText Empty { get; } = new(ImmutableSortedDictionary.Create<string, Wording>(StringComparer.Ordinal));

    public static LocalizedText InDutch(string? text) => Empty.With(Language.DutchTag, text);

    public bool IsEmpty => wordings.IsEmpty;
    public string Dutch => this[Language.DutchTag] ?? "";
    public IEnumerable<string> Tags => wordings.Keys;
    public string? this[string tag] => wordings.GetValueOrDefault(tag)?.Text;
    public bool IsDraft(string tag) => wordings.GetValueOrDefault(tag)?.Draft ?? false;

    /// <summary>The same with this wording; blank text takes the language away. Changed Dutch makes every translation a draft again.</summary>
    public LocalizedText With(string tag, string? text, bool draft = false)
    {
        var rest = tag == Language.DutchTag && text?.Trim() != this[tag]
            ? wordings.ToImmutableSortedDictionary(w => w.Key, w => w.Value with { Draft = true }, StringComparer.Ordinal)
            : wordings;
        return new(string.IsNullOrWhiteSpace(text) ? rest.Remove(tag) : rest.SetItem(tag, new Wording(text.Trim().Normalize(), draft)));
    }

    /// <summary>The wording in this language, else in Dutch, else in the first language it has.</summary>
    public Text In(Language wanted, LanguageList languages)
    {
        foreach (var language in languages.Prepend(languages.Dutch).Prepend(wanted))
            if (wordings.TryGetValue(language.Tag, out var wording)) return new Text(wording.Text, language, wording.Draft);
        return new Text("", wanted, false);
    }

    public string ToJson() => JsonSerializer.Serialize(this);
    public static LocalizedText FromJson(string json) => JsonSerializer.Deserialize<LocalizedText>(json) ?? Empty;

    public bool Equals(LocalizedText? other) => other is not null && wordings.SequenceEqual(other.wordings);
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);
    public override int GetHashCode() => wordings.Aggregate(0, (hash, w) => HashCode.Combine(hash, w.Key, w.Value));
    public override string ToString() => Dutch;

    internal sealed record Wording(string Text, bool Draft);
}
