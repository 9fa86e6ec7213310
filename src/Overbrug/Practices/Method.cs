using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Overbrug.Practices;

/// <summary>A way of working as data: phases, steps, guiding questions per role, what each step produces.</summary>
public sealed record Method(
    string Id, IReadOnlyList<MethodText> Texts, string Source, int Activities, IReadOnlyList<MethodPhase> Phases)
    : MethodPart(Id, Texts)
{
    static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    [JsonIgnore]
    public IEnumerable<string> Languages => Texts.Select(text => text.Language);

    [JsonIgnore]
    public IEnumerable<MethodStep> Steps => Phases.SelectMany(phase => phase.Steps);

    public MethodPhase? FindPhase(string id) => Phases.FirstOrDefault(phase => phase.Id == id);

    public MethodStep? FindStep(string id) => Steps.FirstOrDefault(step => step.Id == id);

    public MethodPhase PhaseOf(MethodStep step) => Phases.First(phase => phase.FindStep(step.Id) is not null);

    public string ToJson() => JsonSerializer.Serialize(this, Format);

    public static Method FromJson(string json) =>
        JsonSerializer.Deserialize<Method>(json, Format) ?? throw new JsonException("A method is an object");
}
