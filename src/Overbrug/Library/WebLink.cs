namespace Overbrug.Library;

/// <summary>An address on the web that may stand in a page: http or https, a named host, no user name or password in it.</summary>
internal static class WebLink
{
    /// <summary>As it is stored and linked to: escaped, and not longer than it may be. Null when it is none.</summary>
    public static string? Text(string text) => Of(text)?.AbsoluteUri is { Length: <= ResourceFacts.LinkLength } address ? address : null;

    public static Uri? Of(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.UserInfo.Length == 0 && uri.HostNameType == UriHostNameType.Dns && uri.Host.Contains('.', StringComparison.Ordinal)
        && text.Length <= ResourceFacts.LinkLength ? uri : null;
}
