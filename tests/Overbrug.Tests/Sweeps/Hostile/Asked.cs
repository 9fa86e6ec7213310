using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Overbrug.Platform.Web;
using Overbrug.Tests.Matrix;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Hostile;

/// <summary>The world of the matrix over a socket, and who gets furthest at each address.</summary>
internal static partial class Asked
{
    /// <summary>Every name that some page reads from the address.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root.Path, "src"), "*.cs", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(Path.Combine(Root.Path, "src"), "*.razor", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal))
            .SelectMany(file => Read().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Concat(typeof(Composition).Assembly.GetTypes().SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
                .Select(property => (property.Name, property.GetCustomAttribute<SupplyParameterFromQueryAttribute>())).Where(p => p.Item2 is not null).Select(p => p.Item2!.Name ?? p.Name))
            .Append("page").Append("gedaan").Distinct(),
    ];

    /// <summary>Requests come from this machine, which may never become someone who guesses.</summary>
    public static void ForgetGuessing(Site site)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Loopback;
        foreach (var before in new[] { "", "new-family:", "suggestion:" })
        {
            site.Services.GetRequiredService<Guessing>().Forget(before + Guessing.Address(http));
        }
    }

    /// <summary>The address, and the first who gets a page there.</summary>
    public static async Task<(string Url, Browser Who)> Best(Wire wire, World world, Expectation line)
    {
        var url = Addresses.OfOwn(line, world);
        foreach (var person in world.Owners)
        {
            if ((await wire.Send("GET", url, person.Browser())).Status < 300)
            {
                return (url, person.Browser());
            }
        }

        return (url, world.Owners.First().Browser());
    }

    [GeneratedRegex("""(?:[Qq]uery\[|\.Key\(|One<\w+>\()"(\w+)"[\])]""")]
    private static partial Regex Read();
}
