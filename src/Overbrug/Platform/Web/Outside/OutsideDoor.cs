using System.Net;
using System.Net.Sockets;

namespace Overbrug.Platform.Web.Outside;

/// <summary>
/// Connects to a named host only when every address of that name is public, and to the very address that was checked: a name that changes
/// its answer in between gains nothing.
/// </summary>
/// <param name="allowsLoopback">for tests, whose servers stand on the same machine: this machine counts as public, at any port</param>
/// <param name="resolve">asks which addresses a name has; the system's resolver when absent</param>
public sealed class OutsideDoor(bool allowsLoopback = false, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
{
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> resolve = resolve ?? Dns.GetHostAddressesAsync;

    /// <exception cref="OutsideException">The address is not one to ask.</exception>
    public void Check(Uri address)
    {
        var isNamed = address.IsAbsoluteUri && address.Scheme is "http" or "https" && address.UserInfo.Length == 0
            && address.HostNameType == UriHostNameType.Dns && address.Host.Contains('.', StringComparison.Ordinal) && (allowsLoopback || address.Port is 80 or 443);
        if (!isNamed && !(allowsLoopback && address.IsLoopback))
        {
            throw new OutsideException(IsNumbered(address) ? OutsideTrouble.Inward : OutsideTrouble.Address);
        }
    }

    internal async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var addresses = await AddressesAsync(context.DnsEndPoint.Host, cancel);
        if (!addresses.All(IsOpen))
        {
            throw new OutsideException(OutsideTrouble.Inward);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception problem) when (problem is SocketException or OperationCanceledException)
        {
            socket.Dispose();
            throw new OutsideException(OutsideTrouble.Connection, problem);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static bool IsNumbered(Uri address) => address.IsAbsoluteUri && address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6;

    private bool IsOpen(IPAddress address) => PublicNetwork.Has(address) || (allowsLoopback && IPAddress.IsLoopback(address));

    private async Task<IPAddress[]> AddressesAsync(string host, CancellationToken cancel)
    {
        try
        {
            IPAddress[] addresses = IPAddress.TryParse(host, out var number) ? [number] : await resolve(host, cancel);
            return addresses.Length > 0 ? addresses : throw new OutsideException(OutsideTrouble.Name);
        }
        catch (Exception problem) when (problem is SocketException or ArgumentException)
        {
            throw new OutsideException(OutsideTrouble.Name, problem);
        }
    }
}
