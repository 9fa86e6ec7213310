using System.Net.Http.Headers;

namespace Overbrug.Platform.Web.Outside;

/// <summary>What an address answered, after its redirects; the body is unpacked and whole.</summary>
/// <param name="From">the address that gave it</param>
public sealed record OutsideAnswer(int Status, Uri From, HttpResponseHeaders Headers, byte[] Body)
{
    /// <summary>How long the server asks to wait (RFC 9110, 10.2.3); null when it does not.</summary>
    public TimeSpan? RetryAfter(DateTimeOffset now) => Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };
}

/// <summary>How much an address may cost.</summary>
/// <param name="Time">over all redirects and the whole body</param>
/// <param name="Bytes">of the unpacked body; 0 reads none</param>
public sealed record OutsideLimits(TimeSpan Time, int Bytes);
