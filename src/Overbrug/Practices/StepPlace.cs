namespace Overbrug.Practices;

/// <summary>That someone answered a step of a run, without what was said.</summary>
public sealed record StepPlace
{
    public required Guid RunId { get; init; }

    public required string StepId { get; init; }

    public required int Number { get; init; }

    public required Guid AuthorId { get; init; }

    public StepAt At => new(StepId, Number);
}
