using System.Globalization;

namespace Overbrug.Benchmarks;

internal static class Setting
{
    /// <summary>A whole number from the environment.</summary>
    public static int Number(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;

    /// <summary>Whether a load is to be measured: all, or those named in BENCH_ONLY.</summary>
    public static bool Chooses(string load) =>
        Environment.GetEnvironmentVariable("BENCH_ONLY") is not { Length: > 0 } only || only.Split(',').Contains(load, StringComparer.Ordinal);
}
