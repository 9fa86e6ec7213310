namespace Overbrug.Moments.Heard;

/// <summary>How many said it, in words. Each word also stands for a number between nobody and everybody.</summary>
public enum Share
{
    /// <summary>Nobody, or one: it is not shown.</summary>
    HardlyAnyone,

    Few,

    Half,

    Most,

    /// <summary>Everybody, or all but one.</summary>
    NearlyAll,
}
