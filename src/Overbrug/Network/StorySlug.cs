using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Network;

/// <summary>The part of a public address that is made from a title: small ASCII letters and digits with hyphens.</summary>
public static partial class StorySlug
{
    public const string WithoutLetters = "verhaal";
    private const int RoomForNumber = 8;

    public static string Of(string title, string withoutLetters = WithoutLetters)
    {
        var plain = string.Concat(title.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
        var slug = Other().Replace(plain.ToLowerInvariant(), "-");
        slug = slug[..Math.Min(slug.Length, Story.SlugLength - RoomForNumber)].Trim('-');
        return slug.Length == 0 ? withoutLetters : slug;
    }

    /// <summary>The slug of the title, with a number behind it when another story has it already.</summary>
    public static async Task<string> FreeAsync(OverbrugDb db, string title, CancellationToken cancel)
    {
        var slug = Of(title);
        var taken = await db.Set<Story>().Where(s => s.Slug == slug || s.Slug!.StartsWith(slug + "-")).Select(s => s.Slug).ToListAsync(cancel);
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? slug : $"{slug}-{n}").First(candidate => !taken.Contains(candidate));
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Other();
}
