using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Platform.Operations;

/// <summary><c>GET /health</c>: 200 when the database can be read and written, else 503; no details for strangers.</summary>
public static partial class HealthEndpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void MapHealth(this IEndpointRouteBuilder site) =>
        site.MapGet("/health", AnswerAsync).WithMetadata(new ForMachinesAttribute());

    private static async Task<IResult> AnswerAsync(OverbrugDb db, HttpContext http, ILoggerFactory logs)
    {
        http.Response.Headers.CacheControl = "no-store";
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        limit.CancelAfter(Patience);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(limit.Token);
            var name = $"health:{RandomKey.New():N}";
            await db.Database.ExecuteSqlAsync($"""INSERT INTO "Settings" ("Name", "Value") VALUES ({name}, 'ok')""", limit.Token);
            await db.Database.ExecuteSqlAsync($"""DELETE FROM "Settings" WHERE "Name" = {name}""", limit.Token);

            // only what is committed reaches the disk: a full one must not look healthy
            await transaction.CommitAsync(limit.Token);
            return Results.Json(new { status = "ok" });
        }
        catch (Exception problem) when (problem is DbException or OperationCanceledException or InvalidOperationException or TimeoutException)
        {
            Ill(logs.CreateLogger("Overbrug.Health"), problem);
            return Results.Json(new { status = "unavailable" }, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The database cannot be read or written")]
    private static partial void Ill(ILogger log, Exception problem);
}
