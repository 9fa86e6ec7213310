using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;

namespace Overbrug.Library.Importing;

/// <summary>A row of an import as a page or a report shows it.</summary>
/// <param name="Here">the title of the item that it changes or doubles; empty for none</param>
public sealed record ImportLine(int Number, Verdict Verdict, string Name, ResourceFacts? Facts, string Problem, string Here)
{
    /// <summary>What to call it: its title, else its name at the source.</summary>
    public string Title => Facts?.Title ?? Name;

    public static async Task<IReadOnlyList<ImportLine>> ReadAsync(OverbrugDb db, IQueryable<ImportRow> rows, CancellationToken cancel)
    {
        var read = await rows.OrderBy(row => row.Number).AsNoTracking().ToListAsync(cancel);
        var titles = new Dictionary<Guid, string>();
        foreach (var ids in read.Select(row => row.ResourceId).OfType<Guid>().Distinct().Chunk(Judging.Batch))
        {
            foreach (var item in await db.Set<Resource>().Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, r.Facts.Title }).ToListAsync(cancel))
            {
                titles[item.Id] = item.Title;
            }
        }

        return [.. read.Select(row => new ImportLine(row.Number, row.Verdict, row.Name, FactsText.Read(row.Facts), row.Problem, titles.GetValueOrDefault(row.ResourceId ?? Guid.Empty, "")))];
    }
}
