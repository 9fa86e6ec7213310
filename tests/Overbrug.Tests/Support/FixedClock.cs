namespace Overbrug.Tests.Support;

/// <summary>A clock that stands still until a test moves it. It starts on a school morning: Monday 8 March 2027, 10.00 in Brussels.</summary>
public sealed class FixedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2027, 3, 8, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;

    public void Pass(TimeSpan time) => Now += time;
}
