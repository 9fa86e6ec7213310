using System.Net.Sockets;
using System.Text;
using Overbrug.Tests.Support;

namespace Overbrug.Tests.Sweeps.Hostile;

/// <summary>What is hardly HTTP is answered or hung up on, and others notice nothing.</summary>
public sealed class RawConnectionTests
{
    public static TheoryData<string, string, string> Requests => new()
    {
        { "no request line", "\r\n\r\nnonsense\r\n\r\n", "400" },
        { "a bad method", "G\u0001T / HTTP/1.1\r\nHost: x\r\n\r\n", "400" },
        { "a line too long", $"GET /{new string('a', 20_000)} HTTP/1.1\r\nHost: x\r\n\r\n", "414" },
        { "headers too large", $"GET / HTTP/1.1\r\nHost: x\r\nA: {new string('a', 60_000)}\r\n\r\n", "431" },
        { "too many headers", $"GET / HTTP/1.1\r\nHost: x\r\n{string.Concat(Enumerable.Range(0, 300).Select(n => $"A{n}: 1\r\n"))}\r\n", "431" },
        { "no host", "GET /health HTTP/1.1\r\n\r\n", "400" },
        { "two hosts", "GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400" },
        { "a host of nonsense", "GET /health HTTP/1.1\r\nHost: <a b>\r\n\r\n", "400" },
        { "an old phone", "GET /health HTTP/1.0\r\n\r\n", "200" },
        { "a version to come", "GET /health HTTP/9.9\r\nHost: x\r\n\r\n", "505" },
        { "raw bytes in the path", "GET /stories/\u00ff\u00fe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "400" },
        { "a NUL in the path", "GET /stories/%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "40" },
        { "a full address", "GET http://evil.example/health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", "200" },
        { "broken chunks", "POST /account/sign-in HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n", "400" },
        { "length and chunks", "POST /account/sign-in HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "4" },
        { "a negative length", "POST /account/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n", "400" },
        { "a body far too large", "POST /account/sign-in HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999\r\n\r\n", "413" },
        { "a body that never comes", "POST /account/sign-in HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 10\r\n\r\na", "408" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task What_is_hardly_HTTP_breaks_nothing(string what, string request, string expected)
    {
        var site = await Shared.Value;
        var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(20));
        using var connection = new TcpClient();
        await connection.ConnectAsync(site.Listening.Host, site.Listening.Port, patience.Token);
        var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), patience.Token);
        var answer = new byte[4000];
        var length = await stream.ReadAsync(answer, patience.Token);
        Assert.StartsWith($"HTTP/1.1 {expected}", Encoding.Latin1.GetString(answer, 0, length), StringComparison.Ordinal);
        using var wire = new Wire(site);
        Assert.Equal(200, (await wire.Send("GET", "/health")).Status);
        Assert.True(site.Troubles.Taken() is var said && said.Count == 0, $"{what}: {string.Join('\n', said)}");
    }

    private static readonly Lazy<Task<Site>> Shared = new(() => Task.FromResult(Site.OverNetwork()));
}
