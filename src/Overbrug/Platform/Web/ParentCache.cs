using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace Overbrug.Platform.Web;

/// <summary>
/// Pages that are the same for everyone are kept for half a minute. A request with a cookie is never answered from it nor
/// kept in it; what is kept differs by address and by encoding, and goes when its space changes (<see cref="Tag"/>).
/// </summary>
public sealed class ParentCache : IOutputCachePolicy
{
    public const string Name = "parents";
    internal static readonly TimeSpan Life = TimeSpan.FromSeconds(30);

    /// <summary>Under which everything of a space is kept.</summary>
    public static string Tag(Guid spaceId) => "space:" + spaceId.ToString("N");

    /// <summary>
    /// This page is the same for everyone and whole: only what says so is kept. Called when all is read, so that a request
    /// that was broken off halfway leaves nothing behind.
    /// </summary>
    public static void Keep(HttpContext http, Guid spaceId)
    {
        if (http.Items.TryAdd(typeof(ParentCache), true) || http.Items[typeof(ParentCache)] is true)
        {
            http.Features.Get<IOutputCacheFeature>()?.Context.Tags.Add(Tag(spaceId));
        }
    }

    /// <summary>This answer is for one reader only, whatever else is said of it.</summary>
    public static void DoNotKeep(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Items[typeof(ParentCache)] = false;
    }

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var may = HttpMethods.IsGet(request.Method) && request.Headers.Cookie.Count == 0 && request.QueryString.Value?.Length is null or 0;
        context.EnableOutputCaching = may;
        context.AllowCacheLookup = may;
        context.AllowCacheStorage = may;
        context.AllowLocking = false;
        context.ResponseExpirationTimeSpan = Life;
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.VaryByValues["encoding"] = request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip" : "none";
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var (http, response) = (context.HttpContext, context.HttpContext.Response);
        if (http.Items[typeof(ParentCache)] is not true || http.RequestAborted.IsCancellationRequested
            || response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie))
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }
}
