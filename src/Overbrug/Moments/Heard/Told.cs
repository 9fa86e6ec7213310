namespace Overbrug.Moments.Heard;

/// <summary>What may be told of one question: of how many people, and what they picked, most first.</summary>
public sealed record Told(int People, IReadOnlyList<(string Choice, Share Share)> Shares)
{
    public static Told Nothing { get; } = new(0, []);

    public bool IsEmpty => People == 0;
}
