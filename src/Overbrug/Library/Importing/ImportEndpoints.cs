using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Library.Editing;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug.Library.Importing;

/// <summary>What an editor does with an import by one button, and its report as a file.</summary>
internal static class ImportEndpoints
{
    public static string TakeOver(Guid id) => $"/library-desk/imports/{id}/taking-over";

    public static string Discard(Guid id) => $"/library-desk/imports/{id}/removal";

    public static string Report(Guid id) => $"/library-desk/imports/{id}/report.csv";

    public static void MapImports(this IEndpointRouteBuilder desk)
    {
        desk.MapPost("/imports/{id:guid}/taking-over", TakeOverAsync);
        desk.MapPost("/imports/{id:guid}/removal", RemoveAsync);
        desk.MapGet("/imports/{id:guid}/report.csv", ReportAsync);
    }

    private static async Task<IResult> TakeOverAsync(Guid id, HttpContext http, OverbrugDb db, TakingOver taking, CancellationToken cancel)
    {
        if (await FindAsync(db, id, cancel) is not { } import)
        {
            return Results.NotFound();
        }

        var isDone = await taking.CompleteAsync(id, http.Account().Id, cancel) || import.DoneAt is not null;
        return Results.Redirect(isDone ? Done.At(ImportPage.Url(id), "library-import.done-taken-over") : ImportPage.Url(id));
    }

    private static async Task<IResult> RemoveAsync(Guid id, HttpContext http, OverbrugDb db, TimeProvider clock, CancellationToken cancel)
    {
        await using var turn = await db.LockAsync(ResourceSlug.Turns, cancel);
        if (await db.Set<Import>().Where(i => i.Id == id).ExecuteDeleteAsync(cancel) == 0)
        {
            return Results.NotFound();
        }

        db.Record(http.Edited("import.removed", id, clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Results.Redirect(Done.At(ImportList.Url(), "library-import.done-removed"));
    }

    private static async Task<IResult> ReportAsync(Guid id, OverbrugDb db, Speaking speaking, CancellationToken cancel)
    {
        if (await FindAsync(db, id, cancel) is null)
        {
            return Results.NotFound();
        }

        var lines = await ImportLine.ReadAsync(db, db.Set<ImportRow>().Where(row => row.ImportId == id).OrderBy(row => row.Number).Take(Staging.MostRows), cancel);
        var words = speaking.W;
        string[] heading = [words["library-import.column-row"], "id", words["library-import.column-title"], words["library-import.column-verdict"], words["library-import.column-why"], words["library-import.column-here"]];
        return Results.File(Csv.Bytes([heading, .. lines.Select(Row)]), Csv.ContentType, $"import-{id:N}.csv");

        string[] Row(ImportLine line) =>
            [line.Number.ToString(CultureInfo.InvariantCulture), line.Name, line.Facts?.Title ?? "", words[ImportCounts.Key(line.Verdict)], line.Problem, line.Here];
    }

    private static Task<Import?> FindAsync(OverbrugDb db, Guid id, CancellationToken cancel) => db.Set<Import>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancel);
}
