using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Overbrug.Languages;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;
using Overbrug.Schools;

namespace Overbrug.Library.Importing;

/// <summary>What an editor does with an import by one button, and its report as a file.</summary>
internal static class ImportEndpoints
{
    private const int Most = Staging.MostRows;

    public static string TakeOver(Guid id) => $"/library-desk/imports/{id}/taking-over";

    public static string Discard(Guid id) => $"/library-desk/imports/{id}/removal";

    public static string Report(Guid id) => $"/library-desk/imports/{id}/report.csv";

    public static void MapImports(this IEndpointRouteBuilder site)
    {
        var desk = site.MapGroup("/library-desk/imports/{id:guid}").WithMetadata(new ForSignedInAttribute());
        desk.MapPost("/taking-over", TakeOverAsync);
        desk.MapPost("/removal", RemoveAsync);
        desk.MapGet("/report.csv", ReportAsync);
    }

    private static async Task<IResult> TakeOverAsync(Guid id, HttpContext http, OverbrugDb db, TakingOver taking, CancellationToken cancel)
    {
        if (await SeenAsync(http, db, id, cancel) is not { } import)
        {
            return Results.NotFound();
        }

        var isDone = await taking.CompleteAsync(id, http.Account().Id, cancel) || import.DoneAt is not null;
        return Results.Redirect(isDone ? Done.At(ImportPage.Url(id), "library-import.done-taken-over") : ImportPage.Url(id));
    }

    private static async Task<IResult> RemoveAsync(Guid id, HttpContext http, OverbrugDb db, CancellationToken cancel)
    {
        if (await SeenAsync(http, db, id, cancel) is null)
        {
            return Results.NotFound();
        }

        await db.Set<Import>().Where(i => i.Id == id).ExecuteDeleteAsync(cancel);
        return Results.Redirect(Done.At(ImportList.Url(), "library-import.done-removed"));
    }

    private static async Task<IResult> ReportAsync(Guid id, HttpContext http, OverbrugDb db, Speaking speaking, CancellationToken cancel)
    {
        if (await SeenAsync(http, db, id, cancel) is null)
        {
            return Results.NotFound();
        }

        var lines = await ImportLine.ReadAsync(db, db.Set<ImportRow>().Where(row => row.ImportId == id).OrderBy(row => row.Number).Take(Most), cancel);
        var words = speaking.W;
        string[] heading = [words["library-import.column-row"], "id", words["library-import.column-title"], words["library-import.column-verdict"], words["library-import.column-why"], words["library-import.column-here"]];
        return Results.File(Csv.Bytes([heading, .. lines.Select(Row)]), Csv.ContentType, $"import-{id:N}.csv");

        string[] Row(ImportLine line) =>
            [line.Number.ToString(CultureInfo.InvariantCulture), line.Name, line.Facts?.Title ?? "", words[ImportCounts.Key(line.Verdict)], line.Problem, line.Here];
    }

    /// <summary>For anyone but an editor it is not there.</summary>
    private static async Task<Import?> SeenAsync(HttpContext http, OverbrugDb db, Guid id, CancellationToken cancel) =>
        http.AccountOrNull() is { IsEditor: true } ? await db.Set<Import>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancel) : null;
}
