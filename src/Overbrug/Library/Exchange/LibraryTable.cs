using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Overbrug.Platform.Data;
using Overbrug.Platform.Web;

namespace Overbrug.Library.Exchange;

/// <summary>All items for spreadsheets and other programs, the oldest first.</summary>
internal static class LibraryTable
{
    public const string Address = "/library.csv";
    private const int AtOnce = 500;

    public static async Task<IResult> AnswerAsync(HttpContext http, OverbrugDb db)
    {
        if ((await Edition.NowAsync(db, http.RequestAborted)).IsKnownTo(http))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        return TypedResults.Stream(body => Csv.WriteAsync(body, RowsAsync(db, http.RequestAborted), http.RequestAborted), Csv.ContentType, "library.csv");
    }

    private static async IAsyncEnumerable<IEnumerable<string>> RowsAsync(OverbrugDb db, [EnumeratorCancellation] CancellationToken cancel)
    {
        yield return LibraryColumns.All;
        var after = Guid.Empty;
        for (var read = AtOnce; read == AtOnce;)
        {
            var items = await Resource.Public(db).AsNoTracking().Where(r => r.Id > after).OrderBy(r => r.Id).Take(AtOnce).ToListAsync(cancel);
            foreach (var item in items)
            {
                yield return LibraryColumns.Write(item);
            }

            (read, after) = (items.Count, items.Count > 0 ? items[^1].Id : after);
        }
    }
}
