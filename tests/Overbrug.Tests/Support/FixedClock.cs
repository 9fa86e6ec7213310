using System.Globalization;

namespace Overbrug.Tests.Support;

/// <summary>
/// A clock that stands still until a test moves it. It starts on a school morning, or for a whole run of the suite at the
/// instant in <c>OVERBRUG_TEST_CLOCK</c> (2026-10-25T00:30Z).
/// </summary>
public sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>Monday 8 March 2027, 10.00 in Brussels; for a test in which the day itself is the point.</summary>
    public static readonly DateTimeOffset SchoolMorning = new(2027, 3, 8, 9, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Start = Environment.GetEnvironmentVariable("OVERBRUG_TEST_CLOCK") is { Length: > 0 } instant
        ? DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal)
        : SchoolMorning;

    private readonly Lock turn = new();

    public FixedClock()
        : this(Start)
    {
    }

    public DateTimeOffset Now { get; set; } = now;

    /// <summary>How much time passes at each look; none, unless a test needs to tell apart what came first.</summary>
    public TimeSpan Tick { get; set; }

    public override DateTimeOffset GetUtcNow()
    {
        lock (turn)
        {
            return Now += Tick;
        }
    }

    public void Pass(TimeSpan time) => Now += time;
}
