using System.Text.Json.Serialization;

namespace Overbrug.Practices;

/// <summary>One sitting: a few questions for some people, in some minutes. An empty <paramref name="Visible"/> means the whole team; <paramref name="Brief"/> names the questions that do when there is little time.</summary>
public sealed record MethodStep(
    string Id, IReadOnlyList<MethodText> Texts, IReadOnlyList<Voice> For, IReadOnlyList<Voice> Visible, int Minutes,
    string Produces, string Source, IReadOnlyList<MethodQuestion> Questions, IReadOnlyList<string>? Brief = null)
    : MethodPart(Id, Texts)
{
    /// <summary>Each answers alone before reading what another wrote.</summary>
    [JsonIgnore]
    public bool IsApart => Produces == "own-evaluation";

    /// <summary>What the next time starts from.</summary>
    [JsonIgnore]
    public bool IsTakenAlong => Produces is "process-evaluation" or "team-evaluation";

    /// <summary>Kept among the people it names: worries are not for the whole team.</summary>
    [JsonIgnore]
    public bool IsPrivate => Visible.Count > 0 && !Visible.Contains(Voice.Team);

    /// <summary>The questions for who has little time: those the method names, else the first that is not for parents alone.</summary>
    [JsonIgnore]
    public IEnumerable<MethodQuestion> Shortest => Brief is { Count: > 0 }
        ? Questions.Where(question => Brief.Contains(question.Id))
        : Questions.Where(question => question.For.Any(voice => voice != Voice.Parent)).Take(1);

    public bool IsVisibleTo(Voice actor) => Visible.Count == 0 || Visible.Contains(actor);

    public MethodQuestion? FindQuestion(string id) => Questions.FirstOrDefault(question => question.Id == id);
}
