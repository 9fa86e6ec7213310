namespace Overbrug.Platform.Web;

/// <summary>One built file of the client, with its fingerprinted address and the bytes for each encoding a browser may accept.</summary>
public sealed record Asset(string Name, string Address, string ContentType, byte[] Raw, byte[]? Gzip, byte[]? Brotli)
{
    /// <summary>The smallest form this request accepts; <c>null</c> as encoding means the raw bytes.</summary>
    public (byte[] Bytes, string? Encoding) For(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        bool Accepts(string encoding) => accepted.Any(e => e.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && (e.Quality ?? 1) > 0);
        if (Brotli is not null && Accepts("br")) return (Brotli, "br");
        if (Gzip is not null && Accepts("gzip")) return (Gzip, "gzip");
        return (Raw, null);
    }
}
