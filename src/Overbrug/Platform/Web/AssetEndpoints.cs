namespace Overbrug.Platform.Web;

/// <summary>Serves what the client build made, for a year, under addresses that change with the content.</summary>
public static class AssetEndpoints
{
    /// <summary>Reads <c>client/</c> beside the program.</summary>
    public static IServiceCollection AddAssets(this IServiceCollection services) =>
        services.AddSingleton(Assets.Load(Path.Combine(AppContext.BaseDirectory, "client")));

    /// <summary>Maps <c>GET /assets/{file}</c>.</summary>
    public static IEndpointConventionBuilder MapAssets(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/assets/{file}", Serve);

    /// <summary>The bytes this request accepts best, or 404.</summary>
    public static IResult Serve(string file, HttpContext http, Assets assets)
    {
        if (assets.Find(file) is not { } asset) return TypedResults.NotFound();
        var (bytes, encoding) = asset.For(http.Request);
        var headers = http.Response.Headers;
        headers.CacheControl = "public,max-age=31536000,immutable";
        headers.Vary = "Accept-Encoding";
        headers.XContentTypeOptions = "nosniff";
        if (encoding is not null) headers.ContentEncoding = encoding;
        return TypedResults.Bytes(bytes, asset.ContentType);
    }
}
