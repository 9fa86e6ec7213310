using System.Text.Json;
using System.Text.Json.Serialization;

namespace Overbrug.Languages;

/// <summary><c>{"nl":"Soep","fr":{"draft":"Soupe"}}</c></summary>
sealed class LocalizedTextJson : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object) throw new JsonException("A text is an object: language to text");
        var text = LocalizedText.Empty;
        foreach (var (tag, wording) in document.RootElement.EnumerateObject().OrderBy(p => p.Name != Language.DutchTag).Select(p => (p.Name, p.Value)))
            text = wording.ValueKind switch
            {
                JsonValueKind.String => text.With(tag, wording.GetString()),
                JsonValueKind.Object when wording.TryGetProperty("draft", out var draft) && draft.ValueKind == JsonValueKind.String => text.With(tag, draft.GetString(), draft: true),
                _ => throw new JsonException($"'{tag}' is neither a text nor a draft"),
            };
        return text;
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var tag in value.Tags)
            if (value.IsDraft(tag))
            {
                writer.WriteStartObject(tag);
                writer.WriteString("draft", value[tag]);
                writer.WriteEndObject();
            }
            else writer.WriteString(tag, value[tag]);
        writer.WriteEndObject();
    }
}
