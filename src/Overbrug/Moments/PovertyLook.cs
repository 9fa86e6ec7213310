namespace Overbrug.Moments;

/// <summary>Looked at before publishing: what a moment asks of families with little money, time or help.</summary>
public sealed class PovertyLook
{
    public const int NoteLength = 300;

    /// <summary>Money asked of each family, in cents; 0 is free.</summary>
    public int AskedCents { get; set; }

    /// <summary>Hidden costs were looked for: clothes, food to bring, a bus ticket.</summary>
    public bool HiddenCosts { get; set; }

    /// <summary>The hour was weighed for people who work or have a baby at home.</summary>
    public bool Hours { get; set; }

    /// <summary>Small brothers and sisters have a place.</summary>
    public bool SmallChildren { get; set; }

    /// <summary>The way there is known, near and free.</summary>
    public bool Way { get; set; }

    public string Note { get; set; } = "";

    public bool IsDone => HiddenCosts && Hours && SmallChildren && Way;

    /// <summary>Ids in <c>content/words/*/practical.txt</c> that say what it costs.</summary>
    public static IReadOnlyList<string> CostIds { get; } = ["free", "small-cost", "cost-help"];

    /// <summary>What families read about the cost: money that is asked is always said, that it is free once someone looked.</summary>
    public IEnumerable<string> Costs => AskedCents > 0 ? CostIds.Skip(1) : CostIds.Take(IsDone ? 1 : 0);
}
