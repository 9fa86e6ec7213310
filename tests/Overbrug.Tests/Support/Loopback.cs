namespace Overbrug.Tests.Support;

/// <summary>Brings requests for the site's public address to the port on this machine where it listens.</summary>
internal sealed class Loopback(Uri listening) : DelegatingHandler(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Host ??= request.RequestUri!.Authority;
        request.RequestUri = new Uri($"http://{listening.Authority}{request.RequestUri!.PathAndQuery}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        return base.SendAsync(request, cancellationToken);
    }
}
