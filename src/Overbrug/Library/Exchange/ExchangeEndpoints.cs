using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Overbrug.Library.Exchange.Harvesting;
using Overbrug.Platform.Web;

namespace Overbrug.Library.Exchange;

/// <summary>The library for other systems.</summary>
internal static class ExchangeEndpoints
{
    private static readonly byte[] OpenApi = ReadOpenApi();

    public static void AddExchange(this IServiceCollection services)
    {
        services.AddSingleton<ItemNames>();
        services.AddSingleton<AdminAddress>();
        services.AddScoped<OaiRepository>();
        services.AddScoped<Sitemap>();
    }

    public static void MapExchange(this IEndpointRouteBuilder site)
    {
        site.MapOai();
        var machines = site.MapGroup("").WithMetadata(new ForMachinesAttribute());
        machines.MapGet(LibraryTable.Address, LibraryTable.AnswerAsync);
        machines.MapGet(LibraryFeed.Address, LibraryFeed.AnswerAsync);
        machines.MapGet(LibraryApi.Address, LibraryApi.AnswerAsync);
        machines.MapGet("/openapi.json", (HttpContext http) => Kept(http, OpenApi, "application/json"));
        machines.MapGet("/robots.txt", (HttpContext http, PublicAddress address) => Kept(http, Robots(address), "text/plain; charset=utf-8"));
        machines.MapGet(Sitemap.Address, async (HttpContext http, Sitemap map) => Kept(http, XmlAnswer.Bytes(await map.WholeAsync(http.RequestAborted)), Sitemap.ContentType));
        machines.MapGet("/sitemap/{number:int}.xml", async (int number, HttpContext http, Sitemap map) =>
            await map.PartAsync(number, http.RequestAborted) is { } part ? Kept(http, XmlAnswer.Bytes(part), Sitemap.ContentType) : (IResult)TypedResults.NotFound());
    }

    private static FileContentHttpResult Kept(HttpContext http, byte[] bytes, string contentType)
    {
        Edition.MayBeKept(http);
        return TypedResults.Bytes(bytes, contentType);
    }

    /// <summary>What stands behind a code is for those who got it.</summary>
    private static byte[] Robots(PublicAddress address) => Encoding.UTF8.GetBytes($"""
        User-agent: *
        Disallow: /k/
        Disallow: /*/k/
        Disallow: /*library?

        Sitemap: {address.Url(Sitemap.Address)}

        """.ReplaceLineEndings("\n"));

    private static byte[] ReadOpenApi()
    {
        using var stream = typeof(ExchangeEndpoints).Assembly.GetManifestResourceStream("openapi.json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
