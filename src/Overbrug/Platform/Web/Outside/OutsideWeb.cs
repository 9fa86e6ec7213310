using System.Net;

namespace Overbrug.Platform.Web.Outside;

/// <summary>
/// The only way to addresses that people typed. Public hosts only, each redirect checked again and followed at most five times, within a time
/// and a size; no cookies, no passwords, no proxy. It says who asks.
/// </summary>
public sealed class OutsideWeb : IDisposable
{
    public const int MostRedirects = 5;

    /// <summary>Shorter than the time for an answer: who does not even let us in is not reached, and not slow.</summary>
    private static readonly TimeSpan ConnectTime = TimeSpan.FromSeconds(5);

    /// <summary>By which robots.txt may call us.</summary>
    public const string Agent = "Overbrug";

    private readonly OutsideDoor door;
    private readonly TimeProvider clock;
    private readonly string userAgent;
    private readonly HttpMessageInvoker client;

    public OutsideWeb(PublicAddress ours, TimeProvider clock, OutsideDoor door)
    {
        (this.door, this.clock, userAgent) = (door, clock, $"{Agent}/1.0 (+{ours.Origin})");
        client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PreAuthenticate = false,
            Credentials = null,
            ActivityHeadersPropagator = null,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = door.ConnectAsync,
            ConnectTimeout = ConnectTime,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            MaxConnectionsPerServer = 2,
            MaxResponseHeadersLength = 32,
            MaxResponseDrainSize = 0,
        });
    }

    /// <param name="method">GET or HEAD: nothing is ever sent</param>
    /// <exception cref="OutsideException">Nothing usable came, and why.</exception>
    public async Task<OutsideAnswer> AskAsync(HttpMethod method, Uri address, OutsideLimits limits, CancellationToken cancel)
    {
        // a test's clock may stand still; a server that drips must be left in real time
        using var limit = new CancellationTokenSource(limits.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            return await FollowAsync(method, address, limits, either.Token);
        }
        catch (OperationCanceledException problem) when (!cancel.IsCancellationRequested)
        {
            throw new OutsideException(OutsideTrouble.Time, problem);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or InvalidDataException)
        {
            cancel.ThrowIfCancellationRequested();
            throw problem.InnerException as OutsideException ?? new OutsideException(Trouble(problem), problem);
        }
    }

    public TimeSpan? RetryAfter(OutsideAnswer answer) => answer.RetryAfter(clock.GetUtcNow());

    public void Dispose() => client.Dispose();

    private async Task<OutsideAnswer> FollowAsync(HttpMethod method, Uri address, OutsideLimits limits, CancellationToken cancel)
    {
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            door.Check(address);
            using var request = new HttpRequestMessage(method, address) { Headers = { { "User-Agent", userAgent }, { "Accept", "*/*" } } };
            using var response = await client.SendAsync(request, cancel);
            if (Next(address, response) is not { } next)
            {
                var body = limits.Bytes == 0 || method == HttpMethod.Head ? [] : await ReadAsync(response, limits.Bytes, cancel);
                return new OutsideAnswer((int)response.StatusCode, address, response.Headers, body);
            }

            address = next;
        }

        throw new OutsideException(OutsideTrouble.Redirects);
    }

    private static Uri? Next(Uri from, HttpResponseMessage response) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } to && Uri.TryCreate(from, to, out var next) ? next : null;

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, int most, CancellationToken cancel)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        using var body = new MemoryStream();
        var part = new byte[16 * 1024];
        while (await stream.ReadAsync(part, cancel) is > 0 and var read)
        {
            if (body.Length + read > most)
            {
                throw new OutsideException(OutsideTrouble.Size);
            }

            body.Write(part, 0, read);
        }

        return body.ToArray();
    }

    private static OutsideTrouble Trouble(Exception problem) => (problem as HttpRequestException)?.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => OutsideTrouble.Name,
        HttpRequestError.SecureConnectionError => OutsideTrouble.Certificate,
        HttpRequestError.ConnectionError => OutsideTrouble.Connection,
        HttpRequestError.ConfigurationLimitExceeded => OutsideTrouble.Size,
        _ => OutsideTrouble.Broken,
    };
}
