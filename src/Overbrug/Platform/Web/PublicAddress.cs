using Overbrug.Platform.Operations;

namespace Overbrug.Platform.Web;

/// <summary>The address people reach this installation at (<c>OVERBRUG_ADDRESS</c>): for QR codes, mail and passkeys, never from the Host header.</summary>
public sealed class PublicAddress(Uri root)
{
    public Uri Root { get; } = root;

    /// <summary>scheme://host[:port], as browsers send it in <c>Origin</c>.</summary>
    public string Origin { get; } = root.GetLeftPart(UriPartial.Authority);

    public bool IsSecure => Root.Scheme == Uri.UriSchemeHttps;

    public string Url(string path) => Origin + path;

    public static PublicAddress From(IConfiguration configuration)
    {
        var text = configuration["OVERBRUG_ADDRESS"] ?? configuration["URLS"]?.Split(';')[0].Replace("*", "localhost", StringComparison.Ordinal) ?? "http://localhost:5080";
        return Uri.TryCreate(text, UriKind.Absolute, out var root) && root.Scheme is "http" or "https"
            ? new PublicAddress(root)
            : throw new OperationException($"The address \"{text}\" (OVERBRUG_ADDRESS, or else --urls) cannot be used: it must be a full one such as https://overbrug.example.");
    }
}
