namespace Overbrug.Families;

/// <summary>What a parent asks for.</summary>
public enum AskKind
{
    /// <summary>Call me.</summary>
    Call,

    /// <summary>Speak to me at the gate.</summary>
    Gate,

    /// <summary>I would like …</summary>
    Wish,

    /// <summary>I can …</summary>
    Offer,
}
