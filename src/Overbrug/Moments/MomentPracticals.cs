using Overbrug.Platform.Data;

namespace Overbrug.Moments;

/// <summary>What is good to know about a moment.</summary>
public sealed partial class Moment
{
    /// <summary>Ids in <c>content/words/*/practical.txt</c>: siblings welcome, childcare, interpreter …</summary>
    public WordList Practical { get; set; } = WordList.Empty;

    /// <summary>What families read of it: what it costs, which follows from the poverty look, then what the team ticked.</summary>
    public IReadOnlyList<string> GoodToKnow => [.. PovertyLook.Costs, .. Practical.Except(PovertyLook.CostIds)];
}
