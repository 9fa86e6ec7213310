using Overbrug.Platform.Web.Outside;

namespace Overbrug.Library.Watching;

/// <summary>What asking a link told.</summary>
internal enum LinkState
{
    /// <summary>Something answers there.</summary>
    Live,

    /// <summary>The server says that it is not there, or cannot give it.</summary>
    Missed,

    /// <summary>The server cannot be reached at all; it may also be our own network.</summary>
    Unreachable,

    /// <summary>The server asks for rest.</summary>
    Busy,

    /// <summary>Robots are asked to stay away: it was not asked.</summary>
    Forbidden,
}

/// <param name="Found">the key of a few words for the editor</param>
/// <param name="Status">the status of the answer; 0 for none</param>
/// <param name="Wait">how long the server asks to wait</param>
internal sealed record LinkFinding(LinkState State, string Found, int Status = 0, TimeSpan? Wait = null)
{
    public static LinkFinding Forbidden { get; } = new(LinkState.Forbidden, "library-watch.found-forbidden");

    /// <summary>The server could not say whether robots may come, so it was not asked: nothing is known of the link.</summary>
    public static LinkFinding Resting(int status) => new(LinkState.Busy, "library-watch.found-busy", status);

    public static LinkFinding Of(int status, TimeSpan? retryAfter) => status switch
    {
        429 => new(LinkState.Busy, "library-watch.found-busy", status, retryAfter),
        503 when retryAfter is not null => new(LinkState.Busy, "library-watch.found-busy", status, retryAfter),
        404 or 410 => new(LinkState.Missed, "library-watch.found-gone", status),
        >= 500 => new(LinkState.Missed, "library-watch.found-broken", status),
        >= 400 => new(LinkState.Live, "library-watch.found-closed", status),
        _ => new(LinkState.Live, "library-watch.found-live", status),
    };

    public static LinkFinding Of(OutsideTrouble trouble) => trouble switch
    {
        OutsideTrouble.Name or OutsideTrouble.Connection => new(LinkState.Unreachable, "library-watch.found-unreachable"),
        OutsideTrouble.Certificate => new(LinkState.Missed, "library-watch.found-certificate"),
        OutsideTrouble.Time => new(LinkState.Missed, "library-watch.found-slow"),
        OutsideTrouble.Inward or OutsideTrouble.Address => new(LinkState.Missed, "library-watch.found-inward"),
        _ => new(LinkState.Missed, "library-watch.found-no-answer"),
    };
}
