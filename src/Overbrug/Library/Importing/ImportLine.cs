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
        var read = await rows.GroupJoin(db.Set<Resource>(), row => row.ResourceId, item => (Guid?)item.Id, (row, items) => new { row, items })
            .SelectMany(joined => joined.items.DefaultIfEmpty(), (joined, item) => new { joined.row.Number, joined.row.Verdict, joined.row.Name, joined.row.Facts, joined.row.Problem, Here = item == null ? "" : item.Facts.Title })
            .OrderBy(row => row.Number).AsNoTracking().ToListAsync(cancel);
        return [.. read.Select(row => new ImportLine(row.Number, row.Verdict, row.Name, FactsText.Read(row.Facts), row.Problem, row.Here))];
    }
}
