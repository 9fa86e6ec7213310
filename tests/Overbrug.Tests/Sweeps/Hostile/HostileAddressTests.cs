using System.Text.RegularExpressions;
using Overbrug.Tests.Matrix;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Hostile;

/// <summary>Whatever stands in an address or a header, every read answers: in time, without breaking.</summary>
public sealed partial class HostileAddressTests
{
    [Fact]
    public async Task Every_read_answers_whatever_the_address_and_the_headers()
    {
        await using var site = Site.OverNetwork();
        using var wire = new Wire(site);
        var world = await World.Of(site);
        var wrong = new List<string>();
        foreach (var line in Expectation.All.Where(line => line.Method == "GET"))
        {
            var (url, who) = await Asked.Best(wire, world, line);
            Asked.ForgetGuessing(site);
            foreach (var (path, headers) in Queries(url).Concat(Places(line.Route, url)).Select(path => (path, Array.Empty<(string, string)>())).Concat(HostileText.Headers.Select(headers => (url, headers))))
            {
                var answer = await wire.Send("GET", path, who, null, headers);
                answer = answer.IsSlow ? await wire.Send("GET", path, who, null, headers) : answer;
                if (answer.Trouble is { } trouble)
                {
                    wrong.Add($"{line.Key}: {path[..Math.Min(160, path.Length)]} {string.Join(' ', headers.Select(h => h.Item1))} {trouble}");
                }
            }

            wrong.AddRange(site.Troubles.Taken().Select(said => $"{line.Key}: {said[..Math.Min(600, said.Length)]}").Distinct());
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }

    private static IEnumerable<string> Queries(string url)
    {
        var path = url.Split('?')[0];
        return HostileText.Queries.Select(query => path + query)
            .Concat(HostileText.InAddresses.Select(value => $"{path}?{string.Join('&', Asked.Names.Select(name => $"{name}={(value.Length > 100 ? value[..100] : value)}"))}"))
            .Append($"{path}?{string.Join('&', Asked.Names.Select(name => $"{name}=a&{name}=b&{name}[]=c"))}");
    }

    /// <summary>Every hole of the route, one after the other, filled with what does not belong there.</summary>
    private static IEnumerable<string> Places(string route, string url)
    {
        var (holes, parts) = (route.Split('/'), url.Split('?')[0].Split('/'));
        return from n in Enumerable.Range(0, holes.Length)
               where Hole().IsMatch(holes[n])
               from value in HostileText.InAddresses
               select string.Join('/', parts.Select((part, at) => at != n ? part : part.EndsWith(".ics", StringComparison.Ordinal) ? value + ".ics" : value));
    }

    [GeneratedRegex(@"\{")]
    private static partial Regex Hole();
}
