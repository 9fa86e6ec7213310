using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Platform.Web;

/// <summary>The part of a public address that is made from a title: small ASCII letters and digits with hyphens.</summary>
public static partial class Slug
{
    private const int RoomForNumber = 8;

    /// <param name="text">a title in any script</param>
    /// <param name="most">how long the slug may be, in characters, with the number that it may get later</param>
    /// <param name="withoutLetters">the slug of a title that leaves nothing</param>
    public static string Of(string text, int most, string withoutLetters)
    {
        var plain = string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
        var slug = Other().Replace(plain.ToLowerInvariant(), "-");
        slug = slug[..Math.Min(slug.Length, most - RoomForNumber)].Trim('-');
        return slug.Length == 0 ? withoutLetters : slug;
    }

    /// <summary>This slug, with a number behind it when it is taken already.</summary>
    /// <param name="taken">all slugs of the same address</param>
    /// <param name="reserved">words that stand for something else at that address</param>
    public static async Task<string> FreeAsync(IQueryable<string?> taken, string slug, CancellationToken cancel, IReadOnlyCollection<string>? reserved = null)
    {
        var known = await taken.Where(other => other == slug || other!.StartsWith(slug + "-")).ToListAsync(cancel);
        known.AddRange(reserved ?? []);
        return Enumerable.Range(1, known.Count + 1).Select(n => n == 1 ? slug : $"{slug}-{n}").First(candidate => !known.Contains(candidate));
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Other();
}
