namespace Overbrug.Benchmarks;

/// <summary>One number with its goal: at least (a ratio) or at most (bytes, seconds).</summary>
/// <param name="Detail">what the number is made of</param>
internal sealed record Measure(string Name, double Value, string Unit, double? AtLeast = null, double? AtMost = null, string Detail = "")
{
    public string Goal => (AtLeast, AtMost) switch { ({ } least, _) => $"≥ {least}", (_, { } most) => $"≤ {most} {Unit}".Trim(), _ => "" };

    public string Reached => (AtLeast, AtMost) switch
    {
        ({ } least, _) => Value >= least ? "yes" : "**no**",
        (_, { } most) => Value <= most ? "yes" : "**no**",
        _ => "",
    };
}

internal static class Medians
{
    public static double Median(this IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
