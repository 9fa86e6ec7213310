using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Library;

/// <summary>The part of the address of an item. What was given once, also to an item that was taken away, is not given again.</summary>
public static class ResourceSlug
{
    public const string WithoutLetters = "materiaal";

    /// <summary>Words that stand for something else under <c>/library</c>.</summary>
    private static readonly string[] Reserved = ["suggest", "suggestions", "list", "lists", "new", "items", "reactions", "tried", "print", "export", "csv", "json", "atom", "rss", "feed", "oai", "sitemap"];

    /// <summary>One new address at a time, whoever gives it: an editor, an import or the program at its start.</summary>
    public static readonly Guid Turns = new("5f0d0d3e-55a5-4f3c-9a52-3c1b5e0f7a11");

    public static bool IsReserved(string slug) => Reserved.Contains(slug);

    public static string Of(string title) => Slug.Of(title, Resource.SlugLength, WithoutLetters);

    public static Task<string> FreeAsync(OverbrugDb db, string title, CancellationToken cancel) =>
        Slug.FreeAsync(db.Set<Resource>().Select(r => (string?)r.Slug), Of(title), cancel, Reserved);
}
