using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Library;

/// <summary>The part of the address of an item. What was given once, also to an item that was taken away, is not given again.</summary>
public static class ResourceSlug
{
    public const string WithoutLetters = "materiaal";

    /// <summary>Words that stand for something else under <c>/library</c>.</summary>
    private static readonly string[] Reserved = ["suggest", "suggestions", "list", "lists", "new", "items", "reactions", "tried", "print", "export", "csv", "json", "atom", "rss", "feed", "oai", "sitemap"];

    public static string Of(string title) => Slug.Of(title, Resource.SlugLength, WithoutLetters);

    public static Task<string> FreeAsync(OverbrugDb db, string title, CancellationToken cancel) =>
        Slug.FreeAsync(db.Set<Resource>().Select(r => (string?)r.Slug), Of(title), cancel, Reserved);
}
