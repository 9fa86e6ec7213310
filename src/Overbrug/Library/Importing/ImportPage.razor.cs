using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Overbrug.Library.Importing;

/// <summary>What an import would do, row by row, before anything is taken over; and what it did afterwards.</summary>
public partial class ImportPage
{
    private Import? import;
    private ImportFilter filter = new();
    private IReadOnlyList<ImportLine> lines = [];
    private Dictionary<Verdict, int> counts = [];
    private bool hasMore;

    [Parameter]
    public Guid Id { get; set; }

    private int Doing => counts[Verdict.New] + counts[Verdict.Changed] + counts[Verdict.Gone];

    public static string Url(Guid id) => $"/library-desk/imports/{id}";

    protected override async Task OpenAsync()
    {
        import = Found(await Db.Set<Import>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == Id, Cancel));
        if (import is not { IsReady: true })
        {
            return;
        }

        var rows = Db.Set<ImportRow>().AsNoTracking().Where(row => row.ImportId == Id);
        var found = await rows.GroupBy(row => row.Verdict).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, Cancel);
        counts = Enum.GetValues<Verdict>().ToDictionary(verdict => verdict, verdict => found.GetValueOrDefault(verdict));
        filter = ImportFilter.From(Http.Request.Query);
        var read = await ImportLine.ReadAsync(Db, filter.Apply(rows), Cancel);
        (lines, hasMore) = ([.. read.Take(ImportFilter.PageSize)], read.Count > ImportFilter.PageSize);
    }
}
