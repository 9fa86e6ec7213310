using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Overbrug.Platform.Web;

internal static class Compression
{
    // the only secrets in our pages are codes that nobody can make appear beside text of their own, so BREACH finds no lever
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
