using Microsoft.AspNetCore.Antiforgery;

namespace Overbrug.Platform.Web;

/// <summary>
/// Writes come from our own pages: <c>Sec-Fetch-Site: same-origin</c>, or where a browser does not send that, an
/// <c>Origin</c> equal to our address. No token, so no cookie and cacheable pages (W3C Fetch Metadata). What writes nothing
/// says so (<see cref="OnlyAsksAttribute"/>).
/// </summary>
public static class SameOrigin
{
    public static void UseSameOriginWrites(this IApplicationBuilder app)
    {
        var address = app.ApplicationServices.GetRequiredService<PublicAddress>();
        app.Use((http, next) =>
        {
            if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsOptions(http.Request.Method) || OnlyAsks(http) || IsOwn(http.Request, address))
            {
                return next(http);
            }

            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        });
    }

    private static bool OnlyAsks(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<OnlyAsksAttribute>() is not null;

    private static bool IsOwn(HttpRequest request, PublicAddress address) =>
        request.Headers.TryGetValue("Sec-Fetch-Site", out var site)
            ? site == "same-origin"
            : request.Headers.Origin == address.Origin;
}

/// <summary>The framework asks for an antiforgery; <see cref="SameOrigin"/> has already decided.</summary>
internal sealed class NoToken : IAntiforgery
{
    private static readonly AntiforgeryTokenSet None = new(null, null, "-", null);

    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => None;

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => None;

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(true);

    public Task ValidateRequestAsync(HttpContext httpContext) => Task.CompletedTask;

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
    }
}
