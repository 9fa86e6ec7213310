using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Importing;

/// <summary>Facts as JSON, to lie ready in a row.</summary>
internal static class FactsText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new ListAsText(), new JsonStringEnumConverter<ResourceKind>() },
    };

    public static string Of(ResourceFacts? facts) => facts is null ? "" : JsonSerializer.Serialize(facts, Options);

    public static ResourceFacts? Read(string text) => text.Length == 0 ? null : JsonSerializer.Deserialize<ResourceFacts>(text, Options);

    private sealed class ListAsText : JsonConverter<WordList>
    {
        public override WordList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => WordList.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, WordList value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
