using System.Globalization;

namespace Overbrug.Benchmarks;

/// <summary>The table people read, with the goal beside each number.</summary>
internal static class Report
{
    public static string Of(IEnumerable<Measure> measures) =>
        FormattableString.Invariant($"""
        # What parents wait for

        {MeasuredOn()[..^1]}{(Environment.GetEnvironmentVariable("BENCH_SERVER_PIN") is null ? "" : ": the program on one, the load on another")}.
        Ratios are against a plain-text answer of the same program in the same round; the middle of the rounds counts. `bin/bench` makes this file.

        | what | measured | goal | reached | made of |
        |---|---:|---:|---|---|
        {string.Join('\n', measures.Select(Row))}

        """);

    public static string MeasuredOn() =>
        FormattableString.Invariant($"Measured on {TimeProvider.System.GetUtcNow():yyyy-MM-dd}, commit {Environment.GetEnvironmentVariable("BENCH_COMMIT") ?? "unknown"}, on a machine with {Environment.GetEnvironmentVariable("BENCH_CORES") ?? Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture)} visible cores.");

    public static string Row(Measure m) => string.Create(CultureInfo.InvariantCulture, $"| {m.Name} | {m.Value:0.###} {m.Unit} | {m.Goal} | {m.Reached} | {m.Detail} |").Replace("  ", " ", StringComparison.Ordinal);
}
