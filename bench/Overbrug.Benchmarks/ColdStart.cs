namespace Overbrug.Benchmarks;

/// <summary>How long a start takes on a database that is there.</summary>
internal static class ColdStart
{
    private const int Times = 3;

    public static async Task<Measure> MeasureAsync(string folder)
    {
        var seconds = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            using var program = await Running.StartAsync(folder);
            seconds.Add(program.StartedIn.TotalSeconds);
        }

        return new Measure("cold start until ready", seconds.Median(), "s", AtMost: 3);
    }
}
