using System.Net;
using System.Net.Sockets;

namespace Overbrug.Platform.Web.Outside;

/// <summary>
/// Which addresses belong to the public internet: all that IANA's special-purpose registries (RFC 6890 and later) do not keep apart. What
/// carries an IPv4 address inside (mapped, NAT64, 6to4, Teredo) is judged by that address, or refused.
/// </summary>
public static class PublicNetwork
{
    private static readonly IPNetwork[] Kept4 = Networks(
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
        "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    /// <summary>Only what is given out for the whole internet; the rest of IPv6 is loopback, local, multicast or not in use.</summary>
    private static readonly IPNetwork Global6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] Kept6 = Networks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    public static bool Has(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !Kept4.Any(network => network.Contains(address));
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return Has(address.MapToIPv4());
        }

        var bytes = address.GetAddressBytes();
        return Nat64.Contains(address) ? Has(new IPAddress(bytes[12..16]))
            : SixToFour.Contains(address) ? Has(new IPAddress(bytes[2..6]))
            : Global6.Contains(address) && !Kept6.Any(network => network.Contains(address));
    }

    private static IPNetwork[] Networks(params string[] written) => [.. written.Select(text => IPNetwork.Parse(text))];
}
