using Overbrug.Platform.Web;

namespace Overbrug.Library.Exchange;

/// <summary>What an item is called outside.</summary>
internal sealed class ItemNames(PublicAddress address)
{
    /// <summary>Ours among all repositories (OAI identifier format 2.0).</summary>
    public string Repository { get; } = address.Root.IdnHost;

    public string Identifier(string slug) => $"oai:{Repository}:{slug}";

    public string Page(string slug) => address.Url(ResourcePage.Url(slug));

    /// <summary>The slug in one of our identifiers; null when it cannot be one.</summary>
    public string? Slug(string identifier) =>
        Identifier("") is var start && identifier.StartsWith(start, StringComparison.Ordinal) && identifier[start.Length..] is { Length: > 0 and <= Resource.SlugLength } slug
        && slug.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') ? slug : null;
}
