namespace Overbrug.Moments;

/// <summary>Looked at before publishing: what a moment asks of families with little money, time or help.</summary>
public sealed class PovertyLook
{
    public const int NoteLength = 300;

    /// <summary>Asked money in cents; 0 is free.</summary>
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
}
