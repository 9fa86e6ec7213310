using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Overbrug.Platform.Web;

internal static class Compression
{
    // no page shows text from a request beside a secret, so compressing over TLS tells a listener nothing (BREACH)
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }
}
