namespace Overbrug.Library.Importing;

/// <summary>One record as a file or a source tells it.</summary>
/// <param name="Number">the line of the file, or the place in the harvest; from 1</param>
/// <param name="Name">its name at the source; empty when it has none</param>
/// <param name="Tell">its facts, beside what is here already of the same item; null when it is gone or cannot be read</param>
/// <param name="Problem">what is wrong, in Dutch; empty when nothing is</param>
internal sealed record ReadRow(int Number, string Name, Func<ResourceFacts?, ResourceFacts>? Tell, string Problem = "")
{
    /// <summary>What is left out of it, in Dutch; empty when all of it counts.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The source took it away.</summary>
    public bool IsGone => Tell is null && Problem.Length == 0;
}
