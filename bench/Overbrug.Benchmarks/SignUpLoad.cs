using System.Diagnostics;
using System.Net;
using Overbrug.Platform.Data;

namespace Overbrug.Benchmarks;

/// <summary>Families who press "we come" at the same time; only what the program acknowledged counts.</summary>
internal sealed class SignUpLoad(HttpClient phone, IReadOnlyList<(string Card, Guid Moment)> signUps)
{
    private const int AtOnce = 8;
    private int next;

    /// <summary>Acknowledged sign-ups a second.</summary>
    public async Task<double> LoadAsync(TimeSpan time)
    {
        var (clock, acknowledged) = (Stopwatch.StartNew(), 0);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            while (clock.Elapsed < time)
            {
                var at = Interlocked.Increment(ref next) - 1;
                await SendAsync(at < signUps.Count ? signUps[at] : throw new InvalidOperationException("Every family signed up for everything: the scene needs more moments."));
                Interlocked.Increment(ref acknowledged);
            }
        }));
        return acknowledged / clock.Elapsed.TotalSeconds;
    }

    private async Task SendAsync((string Card, Guid Moment) at)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["_handler"] = "coming", ["Act"] = RandomKey.New().ToString(), ["Adults"] = "2", ["Children"] = "1" });
        using var answer = await phone.PostAsync($"/fr/k/{at.Card}/m/{at.Moment}/coming", form);
        if (answer.StatusCode != HttpStatusCode.Found || answer.Headers.Location?.ToString().EndsWith("hoe=Noted", StringComparison.Ordinal) != true)
        {
            throw new InvalidOperationException($"A sign-up was not acknowledged: {(int)answer.StatusCode} {answer.Headers.Location}");
        }
    }
}
