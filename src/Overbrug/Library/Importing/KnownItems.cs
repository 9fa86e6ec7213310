using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Importing;

/// <summary>What is in the library already, and what a file or source told before, to see what is new.</summary>
internal sealed partial class KnownItems
{
    private readonly Dictionary<UInt128, Guid> named = [];
    private readonly Dictionary<UInt128, Guid> slugs = [];
    private readonly Dictionary<UInt128, Guid> links = [];
    private readonly Dictionary<UInt128, Guid> titles = [];
    private readonly Dictionary<UInt128, int> seen = [];
    private readonly HashSet<UInt128> seenNames = [];

    /// <summary>Where each slug that got a number is.</summary>
    private readonly Dictionary<string, int> numbers = [];

    /// <summary>A file of ours calls items as we do; a source elsewhere has names of its own, and may not change what is ours.</summary>
    private bool namesOurs;

    /// <param name="origin">the file or source; its own items are known by their name there</param>
    public static async Task<KnownItems> LoadAsync(OverbrugDb db, string origin, CancellationToken cancel)
    {
        var known = new KnownItems { namesOurs = WebLink.Of(origin) is null };
        var rows = db.Set<Resource>().AsNoTracking().OrderBy(r => r.Id).Select(r => new { r.Id, r.Slug, r.Origin, r.OriginId, r.WithdrawnAt, r.Facts.Title, r.Facts.Kind, r.Facts.Makers, r.Facts.Link }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancel))
        {
            known.slugs[Sameness.Print(row.Slug)] = row.Id;
            if (row.Origin == origin && row.OriginId.Length > 0)
            {
                known.named[Sameness.Print(row.OriginId)] = row.Id;
            }

            if (row.WithdrawnAt is null)
            {
                known.Put(row.Id, new ResourceFacts { Title = row.Title, Kind = row.Kind, Makers = row.Makers, Link = row.Link, Theme = "" });
            }
        }

        return known;
    }

    /// <summary>The item that the source calls so, or that a file calls as we do.</summary>
    public Guid? Own(string name) => name.Length == 0 ? null : Sameness.Print(name) is var print && (named.TryGetValue(print, out var id) || (namesOurs && slugs.TryGetValue(print, out id))) ? id : null;

    /// <summary>Another item that is the same thing.</summary>
    public Guid? Twin(ResourceFacts facts) =>
        Sameness.OfLink(facts) is { } link && links.TryGetValue(link, out var id) ? id : titles.TryGetValue(Sameness.OfTitle(facts), out id) ? id : null;

    /// <summary>The row that told the same thing before; null when none did, and then it is remembered.</summary>
    public int? Before(ReadRow row, ResourceFacts facts)
    {
        UInt128?[] prints = [Sameness.OfLink(facts), Sameness.OfTitle(facts)];
        foreach (var print in prints.OfType<UInt128>())
        {
            if (!seen.TryAdd(print, row.Number) && seen[print] != row.Number)
            {
                return seen[print];
            }
        }

        return null;
    }

    /// <summary>False when a row had this name before.</summary>
    public bool IsFirst(string name) => name.Length == 0 || seenNames.Add(Sameness.Print(name));

    /// <summary>Remembers an item that was just made.</summary>
    public void Put(Resource made, string name)
    {
        slugs[Sameness.Print(made.Slug)] = made.Id;
        if (name.Length > 0)
        {
            named[Sameness.Print(name)] = made.Id;
        }

        Put(made.Id, made.Facts);
    }

    /// <summary>A slug that no item has: the source's name when it looks like one, else from the title.</summary>
    public string FreeSlug(string name, string title)
    {
        var wanted = Slug().IsMatch(name) && ResourceSlug.Of(name) == name ? name : ResourceSlug.Of(title);
        if (IsFree(wanted))
        {
            return wanted;
        }

        var number = numbers.GetValueOrDefault(wanted, 1);
        string numbered;
        do
        {
            numbered = $"{wanted}-{++number}";
        }
        while (!IsFree(numbered));
        numbers[wanted] = number;
        return numbered;
    }

    private bool IsFree(string slug) => !ResourceSlug.IsReserved(slug) && !slugs.ContainsKey(Sameness.Print(slug));

    private void Put(Guid id, ResourceFacts facts)
    {
        titles[Sameness.OfTitle(facts)] = id;
        if (Sameness.OfLink(facts) is { } link)
        {
            links[link] = id;
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();
}
