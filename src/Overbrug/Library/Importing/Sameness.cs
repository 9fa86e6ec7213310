using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Overbrug.Library.Importing;

/// <summary>When two records are the same thing: they live at one address and are of one kind (a film and its manual often share a page), or have one title, maker and kind. Told as a print of 128 bits, so that a million fit in memory.</summary>
internal static class Sameness
{
    private static readonly string[] Passing = ["utm_", "fbclid=", "gclid=", "mc_cid=", "mc_eid="];

    /// <summary>Null for what has no address.</summary>
    public static UInt128? OfLink(ResourceFacts facts) => Uri.TryCreate(facts.Link, UriKind.Absolute, out var link) ? Print($"{Plain(link)}|{facts.Kind}") : null;

    public static UInt128 OfTitle(ResourceFacts facts) =>
        Print($"{Plain(facts.Title)}|{string.Join('|', facts.MakerNames.Select(Plain).Order(StringComparer.Ordinal))}|{facts.Kind}");

    /// <summary>Without scheme, www, a last slash, a part of the page and what only counts visitors.</summary>
    internal static string Plain(Uri link)
    {
        var host = link.IdnHost.ToLowerInvariant().TrimEnd('.');
        var query = string.Join('&', link.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !Passing.Any(passing => part.StartsWith(passing, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal));
        return $"{(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host)}{Uri.UnescapeDataString(link.AbsolutePath).TrimEnd('/')}?{query}";
    }

    /// <summary>Letters and digits in small, without accents.</summary>
    internal static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKD)
        .Where(c => char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant));

    /// <summary>A name as a print.</summary>
    public static UInt128 Print(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
