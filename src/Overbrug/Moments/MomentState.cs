namespace Overbrug.Moments;

/// <summary>Where a moment is between thought and past.</summary>
public enum MomentState
{
    Draft,
    Published,
    Cancelled,
}

/// <summary>How people come.</summary>
public enum Door
{
    /// <summary>Everyone who wants comes.</summary>
    Open,

    /// <summary>Families say that they come; there may be a number of places.</summary>
    SignUp,
}

/// <summary>Who sees that it takes place.</summary>
public enum Audience
{
    /// <summary>On the poster, for whoever has the class's address.</summary>
    Everyone,

    /// <summary>Only behind a family's card or phone: outings, homes, whatever a stranger should not know.</summary>
    Families,
}
