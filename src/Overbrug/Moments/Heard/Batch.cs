namespace Overbrug.Moments.Heard;

/// <summary>People whose answers are told together, and how many of them picked each choice.</summary>
public sealed record Batch(int People, IReadOnlyDictionary<string, int> Picked);
