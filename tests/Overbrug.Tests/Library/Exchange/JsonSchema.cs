using System.Text.Json;

namespace Overbrug.Tests.Library.Exchange;

/// <summary>As much of JSON Schema as our description uses; what it does not know fails, so that nothing goes unchecked.</summary>
internal sealed class JsonSchema(JsonElement document)
{
    private static readonly string[] Notes = ["description", "default"];

    public List<string> Wrong { get; } = [];

    public void Check(JsonElement value, JsonElement schema, string at)
    {
        foreach (var rule in schema.EnumerateObject())
        {
            if (!Holds(rule, value, schema, at))
            {
                Wrong.Add($"{at}: {rule.Name} {rule.Value}: {value}");
            }
        }
    }

    public JsonElement At(string reference) => reference.TrimStart('#', '/').Split('/').Aggregate(document, (element, name) => element.GetProperty(name));

    private bool Holds(JsonProperty rule, JsonElement value, JsonElement schema, string at)
    {
        switch (rule.Name)
        {
            case "$ref":
                Check(value, At(rule.Value.GetString()!), at);
                return true;
            case "type":
                return rule.Value.ValueKind == JsonValueKind.Array ? rule.Value.EnumerateArray().Any(type => Is(value, type.GetString()!)) : Is(value, rule.Value.GetString()!);
            case "properties":
                rule.Value.EnumerateObject().Where(property => value.TryGetProperty(property.Name, out _)).ToList().ForEach(property => Check(value.GetProperty(property.Name), property.Value, $"{at}.{property.Name}"));
                return true;
            case "additionalProperties":
                var more = value.EnumerateObject().Where(property => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(property.Name, out _)).ToList();
                if (rule.Value.ValueKind == JsonValueKind.Object)
                {
                    more.ForEach(property => Check(property.Value, rule.Value, $"{at}.{property.Name}"));
                }

                return rule.Value.ValueKind != JsonValueKind.False || more.Count == 0;
            case "items":
                value.EnumerateArray().ToList().ForEach(item => Check(item, rule.Value, $"{at}[]"));
                return true;
            case "required":
                return rule.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _));
            case "enum":
                return rule.Value.EnumerateArray().Any(allowed => allowed.GetString() == value.GetString());
            case "minimum":
                return value.GetInt64() >= rule.Value.GetInt64();
            case "maxItems":
                return value.GetArrayLength() <= rule.Value.GetInt32();
            case "format":
                return value.ValueKind == JsonValueKind.Null || (rule.Value.GetString() == "uri" ? Uri.IsWellFormedUriString(value.GetString(), UriKind.Absolute) : value.TryGetDateTimeOffset(out _));
            default:
                return Notes.Contains(rule.Name);
        }
    }

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => false,
    };
}
