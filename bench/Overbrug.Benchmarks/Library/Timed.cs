using System.Diagnostics;

namespace Overbrug.Benchmarks.Library;

/// <summary>How long questions took, in milliseconds.</summary>
internal sealed record Timed(IReadOnlyList<(string Sort, double Time)> Times)
{
    public double Median => At(0.5);

    public double P99 => At(0.99);

    public static Timed Of<T>(IReadOnlyList<(string Sort, T Asked)> questions, Action<T> ask, int rounds)
    {
        foreach (var (_, asked) in questions)
        {
            ask(asked);
        }

        var times = new List<(string, double)>();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (sort, asked) in questions)
            {
                var begun = Stopwatch.GetTimestamp();
                ask(asked);
                times.Add((sort, Stopwatch.GetElapsedTime(begun).TotalMilliseconds));
            }
        }

        return new(times);
    }

    public IEnumerable<string> Sorts => Times.Select(time => time.Sort).Distinct();

    public Timed Without(string sort) => new([.. Times.Where(time => time.Sort != sort)]);

    public Timed Sort(string sort) => new([.. Times.Where(time => time.Sort == sort)]);

    private double At(double part)
    {
        var sorted = Times.Select(time => time.Time).Order().ToList();
        return sorted[(int)Math.Min(sorted.Count - 1, part * sorted.Count)];
    }
}
