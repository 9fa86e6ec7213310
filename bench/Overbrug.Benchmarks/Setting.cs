using System.Globalization;

namespace Overbrug.Benchmarks;

internal static class Setting
{
    /// <summary>A whole number from the environment.</summary>
    public static int Number(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
