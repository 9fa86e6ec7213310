using Microsoft.EntityFrameworkCore;

namespace Overbrug.Library.Importing;

/// <summary>What was read from files and other libraries, newest first.</summary>
public partial class ImportList
{
    private const int MostShown = 50;
    private IReadOnlyList<Import>? imports;

    public static string Url() => "/library-desk/imports";

    protected override async Task OpenAsync() =>
        imports = await Db.Set<Import>().AsNoTracking().OrderByDescending(i => i.MadeAt).ThenBy(i => i.Id).Take(MostShown).ToListAsync(Cancel);

    private static string State(Import import) => import switch
    {
        { DoneAt: not null } => "library-import.state-done",
        { ReadAt: null } => "library-import.state-reading",
        { Problem.Length: > 0 } => "library-import.state-failed",
        _ => "library-import.state-ready",
    };
}
