using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Network;

/// <summary>The part of the public address of a story.</summary>
public static class StorySlug
{
    public const string WithoutLetters = "verhaal";

    public static string Of(string title) => Slug.Of(title, Story.SlugLength, WithoutLetters);

    /// <summary>The slug of the title, with a number behind it when another story has it already.</summary>
    public static Task<string> FreeAsync(OverbrugDb db, string title, CancellationToken cancel) =>
        Slug.FreeAsync(db.Set<Story>().Select(s => s.Slug), Of(title), cancel);
}
