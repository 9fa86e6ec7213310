using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Overbrug.Platform.Web;

/// <summary>
/// Who really asks, when a proxy stands before the site: else all of them look like one address, and one who guesses keeps everybody out.
/// A proxy on the same machine is believed, others only when <c>OVERBRUG_PROXIES</c> names them (addresses or networks, with spaces).
/// </summary>
public static class Proxies
{
    /// <exception cref="FormatException">The setting holds something that is no address and no network.</exception>
    public static void UseProxies(this WebApplication app)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor };
        foreach (var proxy in (app.Configuration["OVERBRUG_PROXIES"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            options.KnownIPNetworks.Add(proxy.Contains('/', StringComparison.Ordinal) ? System.Net.IPNetwork.Parse(proxy) : Alone(IPAddress.Parse(proxy)));
        }

        app.UseForwardedHeaders(options);
    }

    private static System.Net.IPNetwork Alone(IPAddress address) => new(address, address.GetAddressBytes().Length * 8);
}
